package org.fascia.practice.prescriptions;

import static org.fascia.practice.prescriptions.Authenticity.Signature.STAMP;

import java.util.List;
import java.util.Optional;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.people.PersonName;

/** What the checks look at on the paper itself. */
final class PaperChecks {
  // both may be billed for one visit only when each has its own region
  private static final List<String> APART = List.of("97124", "97140");

  private PaperChecks() {}

  static boolean namesNobody(OrderAtHand at) {
    return at.paper().patient().name().isEmpty();
  }

  static boolean namesAnother(OrderAtHand at) {
    return !namesNobody(at)
        && at.chart()
            .name()
            .filter(name -> !sameName(name, at.paper().patient().name()))
            .isPresent();
  }

  private static boolean sameName(PersonName charted, String written) {
    try {
      return charted.matches(PersonName.typed(written));
    } catch (Refused noName) {
      return false;
    }
  }

  static boolean isBornAnotherDay(OrderAtHand at) {
    return at.paper().patient().born().filter(day -> !day.equals(at.chart().born())).isPresent();
  }

  static boolean prescriberHasOneName(OrderAtHand at) {
    return !at.order().prescriber().name().strip().contains(" ");
  }

  static boolean licenceIsMissing(OrderAtHand at) {
    return at.paper().sender().licence().isEmpty() || at.paper().sender().state().isEmpty();
  }

  static boolean twoProceduresWithoutRegions(OrderAtHand at) {
    return at.order().regions().isEmpty() && at.paper().purpose().procedures().containsAll(APART);
  }

  static boolean lengthIsMissing(OrderAtHand at) {
    return at.order().perVisit().isEmpty() && at.paper().purpose().units().isEmpty();
  }

  static boolean isStamped(OrderAtHand at) {
    return at.paper().authenticity().signature() == STAMP;
  }

  static Optional<String> twoBudgets(OrderAtHand at) {
    return at.order().countsVisitsTwoWays()
        ? Optional.of(
            "%d visits as a number, %d by frequency and duration"
                .formatted(
                    at.order().course().visits().getAsInt(), at.order().countedVisits().getAsInt()))
        : Optional.empty();
  }
}
