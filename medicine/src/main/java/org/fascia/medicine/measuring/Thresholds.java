package org.fascia.medicine.measuring;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fascia.medicine.knowledge.Counting;
import org.fascia.medicine.knowledge.DetectableChange;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.MinimalChange;

/**
 * The published thresholds that count for one person: those found in their condition; where there
 * are none, those of mixed populations; where there are none either, those of other conditions, and
 * then all of them have to be reached.
 *
 * @param borrowed whether they come from other conditions
 */
record Thresholds<T>(List<T> rows, Borrowed borrowed) {
  enum Borrowed {
    NO,
    FROM_OTHER_CONDITIONS
  }

  static Thresholds<MinimalChange> mattering(Instrument instrument, Optional<String> condition) {
    return chosen(instrument.shownMinimalChanges(), MinimalChange::counting, condition);
  }

  static Thresholds<DetectableChange> detectable(
      Instrument instrument, Optional<String> condition) {
    List<DetectableChange> shown =
        instrument.meaning().detectable().stream().filter(DetectableChange::mayBeShown).toList();
    Thresholds<DetectableChange> chosen = chosen(shown, DetectableChange::counting, condition);
    // the error found in other people says nothing certain of this person's
    return chosen.borrowed() == Borrowed.NO ? chosen : new Thresholds<>(List.of(), Borrowed.NO);
  }

  private static <T> Thresholds<T> chosen(
      List<T> shown, Function<T, Counting> counting, Optional<String> condition) {
    List<T> ofOnePerson =
        shown.stream().filter(row -> countsForOnePerson(counting.apply(row))).toList();
    List<T> own =
        ofOnePerson.stream()
            .filter(row -> condition.filter(counting.apply(row).conditions()::contains).isPresent())
            .toList();
    if (!own.isEmpty()) {
      return new Thresholds<>(own, Borrowed.NO);
    }
    List<T> general = ofOnePerson.stream().filter(row -> counting.apply(row).isGeneral()).toList();
    return general.isEmpty()
        ? new Thresholds<>(ofOnePerson, Borrowed.FROM_OTHER_CONDITIONS)
        : new Thresholds<>(general, Borrowed.NO);
  }

  private static boolean countsForOnePerson(Counting counting) {
    return counting.kind() != Counting.Kind.NOTHING && counting.part().isEmpty();
  }
}
