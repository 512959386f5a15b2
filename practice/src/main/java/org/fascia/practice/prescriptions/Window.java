package org.fascia.practice.prescriptions;

import java.util.Optional;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Refused;

/**
 * The days for which something holds, the last one included.
 *
 * @param until the last day; empty where none is set. Before the first it is refused with
 *     COVERAGE-001
 */
public record Window(ClinicDay from, Optional<ClinicDay> until) {
  public Window {
    if (until.filter(end -> end.isBefore(from)).isPresent()) {
      throw new Refused(
          "COVERAGE-001",
          "The last day lies before the first. Compare both with the paper.",
          "until");
    }
  }

  /** From that day on. */
  public static Window from(ClinicDay from) {
    return new Window(from, Optional.empty());
  }

  /** Whether the day lies in it. */
  public boolean holds(ClinicDay day) {
    return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
  }

  /** Whether the two have a day in common. */
  public boolean overlaps(Window other) {
    return until.filter(other.from::isAfter).isEmpty()
        && other.until.filter(from::isAfter).isEmpty();
  }

  /** The same, ending on that day at the latest. */
  Window endingBy(ClinicDay last) {
    return until.filter(end -> !end.isAfter(last)).isPresent()
        ? this
        : new Window(from, Optional.of(last));
  }
}
