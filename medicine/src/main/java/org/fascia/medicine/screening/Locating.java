package org.fascia.medicine.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Finding;
import org.fascia.medicine.facts.Medicine;
import org.fascia.medicine.facts.Operation;
import org.fascia.medicine.facts.Place;

/**
 * Finds where a rule about "the recorded site" strikes.
 *
 * <p>The site is wherever the facts that fired the rule are recorded. If none of them has a place,
 * the rule is taken to strike whatever is requested, and the place is asked for. Medicines are the
 * exception of the vocabulary: one that works locally and has no recorded place is a question, not
 * a limit everywhere.
 */
final class Locating {
  private Locating() {}

  /** Where the rule strikes, given everything that fired it. */
  static Area area(List<Match> matches) {
    List<Place> recorded = new ArrayList<>();
    for (Match match : matches) {
      if (unplaced(match)) {
        return Area.EVERYWHERE;
      }
      recorded.addAll(recorded(match));
    }
    return Area.ofPlaces(recorded);
  }

  private static List<Place> recorded(Match match) {
    List<Place> recorded = new ArrayList<>();
    addRecorded(recorded, match.diagnoses(), Diagnosis::place);
    addRecorded(recorded, match.operations(), Operation::place);
    addRecorded(recorded, match.findings(), Finding::place);
    addRecorded(recorded, match.medicines(), Medicine::place);
    return recorded;
  }

  private static <F> void addRecorded(
      List<Place> recorded, List<F> facts, Function<F, Place> placeOf) {
    for (F fact : facts) {
      Place place = placeOf.apply(fact);
      if (place.recorded()) {
        recorded.add(place);
      }
    }
  }

  /**
   * Whether the facts of this match leave the place open. When a match rests on several kinds of
   * fact, one placed fact of each pair is enough, so the place is open only if every kind has a
   * fact without one.
   */
  static boolean unplaced(Match match) {
    return !onlyMedicines(match)
        && mayLieAnywhere(match.diagnoses(), Diagnosis::place)
        && mayLieAnywhere(match.operations(), Operation::place)
        && mayLieAnywhere(match.findings(), Finding::place);
  }

  /** Whether not one fact of a match that leaves the place open has a place. */
  static boolean nowhere(Match match) {
    return unplaced(match) && recorded(match).isEmpty();
  }

  /** The local medicines of a match that have no recorded place. */
  static List<Medicine> unplacedMedicines(Match match) {
    return onlyMedicines(match)
        ? match.medicines().stream().filter(medicine -> !medicine.place().recorded()).toList()
        : List.of();
  }

  private static boolean onlyMedicines(Match match) {
    return !match.medicines().isEmpty()
        && match.diagnoses().isEmpty()
        && match.operations().isEmpty()
        && match.findings().isEmpty();
  }

  /** A kind of fact that plays no part leaves the answer to the others. */
  private static <F> boolean mayLieAnywhere(List<F> facts, Function<F, Place> placeOf) {
    for (F fact : facts) {
      if (!placeOf.apply(fact).recorded()) {
        return true;
      }
    }
    return facts.isEmpty();
  }
}
