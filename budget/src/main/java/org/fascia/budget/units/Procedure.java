package org.fascia.budget.units;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.fascia.yaml.Entry;

/**
 * A procedure code: its number, and a label of our own.
 *
 * @param note what to mind before billing it; empty when there is nothing
 */
public record Procedure(
    String code, String label, Timing timing, Optional<String> note, Cited cited) {
  /** What makes a unit. */
  public enum Timing {
    /** Units of 15 minutes of direct one-on-one treatment. */
    TIMED,
    /** One unit a day, whatever the minutes. */
    ONCE_A_DAY;

    static Optional<Timing> of(String word) {
      return Arrays.stream(values())
          .filter(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
          .findFirst();
    }
  }

  static Procedure from(Entry entry) {
    return new Procedure(
        entry.id(),
        entry.text("label"),
        entry.one("timing", "timing", Timing::of),
        entry.optionalText("note"),
        Cited.from(entry));
  }
}
