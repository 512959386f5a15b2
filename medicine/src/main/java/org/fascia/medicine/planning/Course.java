package org.fascia.medicine.planning;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/** How long the order runs: a length of time, a number of visits, or both. */
public record Course(Optional<Period> length, OptionalInt visits) {
  public Course {
    if (length.isEmpty() && visits.isEmpty()) {
      throw new IllegalArgumentException("A course has a length or a number of visits");
    }
  }

  /** A course of whole weeks. */
  public static Course ofWeeks(int weeks) {
    return new Course(Optional.of(Period.ofWeeks(weeks)), OptionalInt.empty());
  }

  /** A course of so many visits, whenever they are given. */
  public static Course ofVisits(int visits) {
    return new Course(Optional.empty(), OptionalInt.of(visits));
  }

  /**
   * The last day a visit may be given when the first day is {@code start}; empty without length.
   */
  public Optional<LocalDate> lastDay(LocalDate start) {
    return length.map(period -> start.plus(period).minusDays(1));
  }

  /** The days the course lasts when the first is {@code start}; empty without length. */
  OptionalInt daysFrom(LocalDate start) {
    return length
        .map(it -> OptionalInt.of((int) ChronoUnit.DAYS.between(start, start.plus(it))))
        .orElseGet(OptionalInt::empty);
  }
}
