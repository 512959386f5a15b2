package org.fascia.medicine.measuring.trajectory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The days of a course of treatment.
 *
 * @param end the last day of the order; nothing is said of what comes after it
 * @param reevaluations the days on which the plan is looked at again
 */
public record Treatment(LocalDate start, LocalDate end, List<LocalDate> reevaluations) {
  private static final int DAYS_A_WEEK = 7;
  private static final int AROUND = 3;

  public Treatment {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("a course of treatment ends after it begins");
    }
    reevaluations = List.copyOf(reevaluations);
  }

  /** Weeks of treatment until this day; 0 before the first. */
  double weeks(LocalDate day) {
    return Math.max(0, (double) ChronoUnit.DAYS.between(start, day) / DAYS_A_WEEK);
  }

  /** Whether the day is at a re-evaluation, three days more or less, or after the end. */
  boolean reevaluatedOn(LocalDate day) {
    return !day.isBefore(end)
        || reevaluations.stream()
            .anyMatch(it -> Math.abs(ChronoUnit.DAYS.between(it, day)) <= AROUND);
  }
}
