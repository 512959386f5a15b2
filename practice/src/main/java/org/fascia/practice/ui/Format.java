package org.fascia.practice.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates, times and numbers as every page and print shows them (US English). */
public final class Format {
  private static final Locale US = Locale.US;
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM d, yyyy", US);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d", US);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM d", US);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", US);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE, MMM d, yyyy, h:mm a z", US);

  private static final List<DateTimeFormatter> TYPED =
      Stream.of(
              "M/d/uuuu", "MMM d, uuuu", "MMMM d, uuuu", "d MMM uuuu", "d MMMM uuuu", "uuuu-MM-dd")
          .map(Format::typed)
          .toList();

  private Format() {}

  private static DateTimeFormatter typed(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(US)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** {@code Nov 24, 2026}: never digits alone, so that no reader takes the day for the month. */
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** {@code Tue, Nov 24}, where the year is plain from the page. */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** {@code Nov 24}, for axes and narrow columns. */
  public static String shortDate(LocalDate date) {
    return SHORT.format(date);
  }

  /** {@code 2:30 PM} by the clock of that zone. */
  public static String time(Instant instant, ZoneId zone) {
    return TIME.format(instant.atZone(zone));
  }

  /** {@code Tue, Nov 24, 2026, 2:30 PM PST}. */
  public static String moment(Instant instant, ZoneId zone) {
    return MOMENT.format(instant.atZone(zone));
  }

  /**
   * Reads a day as people type it: {@code 11/24/2026}, {@code Nov 24, 2026}, {@code 24 Nov 2026} or
   * {@code 2026-11-24}; empty when it is none of these or no day of the calendar.
   */
  public static Optional<LocalDate> readDate(String typed) {
    String text = typed.strip().replaceAll("\\s+", " ");
    return TYPED.stream().flatMap(format -> parse(text, format).stream()).findFirst();
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeParseException notThisForm) {
      return Optional.empty();
    }
  }

  /** {@code 47 y} at that day; months under two years. */
  public static String age(LocalDate birth, LocalDate day) {
    Period age = Period.between(birth, day);
    return age.getYears() < 2 ? age.toTotalMonths() + " mo" : age.getYears() + " y";
  }

  /** {@code 25 min}; hours are written in minutes, as payers count them. */
  public static String minutes(Duration duration) {
    return number(duration.toMinutes()) + " min";
  }

  /** Whole numbers with thousands separators: {@code 1,234}. */
  public static String number(long number) {
    return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(US)).format(number);
  }

  /** At most one decimal, half-up: {@code 4}, {@code 4.5}. */
  public static String score(double score) {
    BigDecimal rounded = BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString();
  }

  /** A change with its sign, a true minus: {@code −2.5}, {@code +1}, {@code 0}. */
  public static String change(double change) {
    String size = score(Math.abs(change));
    if (size.equals("0")) {
      return size;
    }
    return (change < 0 ? "\u2212" : "+") + size;
  }

  /**
   * {@code (360) 555-0100} for a stored US number such as {@code +13605550100}; others as stored.
   */
  public static String phone(String e164) {
    return e164.matches("\\+1\\d{10}")
        ? "(" + e164.substring(2, 5) + ") " + e164.substring(5, 8) + "-" + e164.substring(8)
        : e164;
  }
}
