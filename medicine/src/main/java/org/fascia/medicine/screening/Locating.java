package org.fascia.medicine.screening;

import java.util.List;
import java.util.stream.Stream;
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
    return matches.stream().anyMatch(Locating::unplaced)
        ? Area.EVERYWHERE
        : Area.ofPlaces(
            matches.stream().flatMap(Locating::places).filter(Place::recorded).toList());
  }

  /**
   * Whether the facts of this match leave the place open. When a match rests on several kinds of
   * fact, one placed fact of each pair is enough, so the place is open only if every kind has a
   * fact without one.
   */
  static boolean unplaced(Match match) {
    return !onlyMedicines(match)
        && mayLieAnywhere(match.diagnoses().stream().map(Diagnosis::place).toList())
        && mayLieAnywhere(match.operations().stream().map(Operation::place).toList())
        && mayLieAnywhere(match.findings().stream().map(Finding::place).toList());
  }

  /** Whether not one fact of a match that leaves the place open has a place. */
  static boolean nowhere(Match match) {
    return unplaced(match) && places(match).noneMatch(Place::recorded);
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
  private static boolean mayLieAnywhere(List<Place> places) {
    return places.isEmpty() || !places.stream().allMatch(Place::recorded);
  }

  private static Stream<Place> places(Match match) {
    return Stream.of(
            match.diagnoses().stream().map(Diagnosis::place),
            match.operations().stream().map(Operation::place),
            match.findings().stream().map(Finding::place),
            match.medicines().stream().map(Medicine::place))
        .flatMap(kind -> kind);
  }
}
