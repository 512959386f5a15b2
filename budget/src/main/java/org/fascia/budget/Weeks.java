package org.fascia.budget;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fascia.budget.packs.WeekKind;

/** Where the week of a day begins, as section 5.4 of the prescription rules defines weeks. */
final class Weeks {
  static final int DAYS = 7;

  private Weeks() {}

  /**
   * The first day of the span in which the day lies. Only spans of seven days can be calendar
   * weeks; others are counted from {@code start}.
   *
   * @param days the length of the span
   */
  static LocalDate begins(WeekKind kind, LocalDate start, LocalDate day, int days) {
    return switch (kind) {
      case ROLLING_7 -> day.minusDays(days - 1L);
      case CALENDAR_SUN ->
          days == DAYS ? day.with(previousOrSame(DayOfWeek.SUNDAY)) : episode(start, day, days);
      case CALENDAR_MON ->
          days == DAYS ? day.with(previousOrSame(DayOfWeek.MONDAY)) : episode(start, day, days);
      case EPISODE -> episode(start, day, days);
    };
  }

  private static LocalDate episode(LocalDate start, LocalDate day, int days) {
    return start.plusDays(Math.floorDiv(ChronoUnit.DAYS.between(start, day), days) * days);
  }
}
