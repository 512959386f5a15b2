package org.fascia.practice.cases;

import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.practice.kernel.ClinicDay;

/**
 * Why something is due, by the key of a text of the user interface and what stands in it: {0} the
 * number, {1} the day, {2} the name. With a number the text is taken from {@code key.one} or {@code
 * key.other}.
 */
public record DutyWords(String key, OptionalInt number, Optional<ClinicDay> day, String name) {

  /** The text of this key, with nothing in it yet. */
  public static DutyWords of(String key) {
    return new DutyWords(key, OptionalInt.empty(), Optional.empty(), "");
  }

  /** With a number in it. */
  public DutyWords with(int figure) {
    return new DutyWords(key, OptionalInt.of(figure), day, name);
  }

  /** With a day in it. */
  public DutyWords with(ClinicDay when) {
    return new DutyWords(key, number, Optional.of(when), name);
  }

  /** With a name or a sentence in it. */
  public DutyWords with(String said) {
    return new DutyWords(key, number, day, said);
  }
}
