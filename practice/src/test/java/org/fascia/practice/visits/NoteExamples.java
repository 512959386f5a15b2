package org.fascia.practice.visits;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.fascia.medicine.facts.Side;

/** Notes for tests of every room that reads one. */
public final class NoteExamples {
  private NoteExamples() {}

  /** Twenty minutes on the low back within the limits; pain 6 before and 3 after. */
  public static NoteContent routine() {
    return of(6, 3, SoapWords.NONE);
  }

  /** The same place with this pressure, whatever is permitted. */
  public static NoteContent pressing(int pressure) {
    return new NoteContent(
        List.of(
            new TreatedLine(
                "lower-back", Side.BOTH, "myofascial-release", Duration.ofMinutes(20), pressure)),
        PainAround.UNASKED,
        SoapWords.NONE,
        "");
  }

  /** The same treatment with other pain and words. */
  public static NoteContent of(int before, int after, SoapWords words) {
    return new NoteContent(
        List.of(
            new TreatedLine(
                "lower-back", Side.BOTH, "myofascial-release", Duration.ofMinutes(20), 2)),
        new PainAround(OptionalInt.of(before), OptionalInt.of(after)),
        words,
        "");
  }
}
