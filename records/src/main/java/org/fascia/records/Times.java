package org.fascia.records;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.fascia.medicine.facts.Elapsed;
import org.hl7.fhir.r4.model.BaseDateTimeType;

/**
 * Dates of a record seen from the as-of day.
 *
 * <p>A date given only to the month or year counts as its last day, but never as later than today:
 * the event is then as recent as it can be, which is the careful reading.
 */
final class Times {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  private final String file;
  private final AsOf asOf;

  Times(String file, AsOf asOf) {
    this.file = file;
    this.asOf = asOf;
  }

  AsOf asOf() {
    return asOf;
  }

  LocalDate today() {
    return asOf.day();
  }

  /** The day of a date; empty when there is none; refused when it lies ahead of the as-of day. */
  Optional<LocalDate> day(BundleEntry entry, String element, BaseDateTimeType date) {
    Optional<LocalDate> day = day(date);
    day.filter(it -> it.isAfter(today().plusDays(1)))
        .ifPresent(
            it -> {
              throw ahead(entry, element, it);
            });
    return day.map(it -> it.isAfter(today()) ? today() : it);
  }

  /** The day of a date that may lie ahead, such as an end. */
  Optional<LocalDate> day(BaseDateTimeType date) {
    if (!date.hasValue()) {
      return Optional.empty();
    }
    String text = date.getValueAsString();
    return Optional.of(
        switch (text.length()) {
          case YEAR -> lastOf(Year.parse(text).atMonth(12).atEndOfMonth());
          case MONTH -> lastOf(YearMonth.parse(text).atEndOfMonth());
          case DAY -> LocalDate.parse(text);
          default -> OffsetDateTime.parse(text).toLocalDate();
        });
  }

  /** A month or year that is not over yet has not reached its last day. */
  private LocalDate lastOf(LocalDate last) {
    boolean running = last.isAfter(today()) && last.getYear() == today().getYear();
    return running ? today() : last;
  }

  /** The instant of a date; a day without hours begins at its start, so that values look old. */
  Instant instant(BaseDateTimeType date, LocalDate day) {
    String text = date.getValueAsString();
    return text.length() > DAY
        ? OffsetDateTime.parse(text).toInstant()
        : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** How long ago an instant was, never negative. */
  Duration age(Instant taken) {
    Duration age = Duration.between(taken, asOf.moment());
    return age.isNegative() ? Duration.ZERO : age;
  }

  /** Days since a day; unknown when there is none. */
  Elapsed since(Optional<LocalDate> day) {
    return day.<Elapsed>map(it -> new Elapsed.Days(daysSince(it))).orElse(Elapsed.UNKNOWN);
  }

  /** Days since a day, never negative. */
  int daysSince(LocalDate day) {
    return (int) Math.max(0, ChronoUnit.DAYS.between(day, today()));
  }

  private ChartRefused ahead(BundleEntry entry, String element, LocalDate day) {
    return new ChartRefused(
        "RECORDS-014",
        file
            + ", "
            + entry.place()
            + ": "
            + element
            + " is "
            + day
            + ", but the record is read for "
            + today()
            + "; at most one day later was expected");
  }
}
