package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.count;
import static org.fascia.practice.ui.Texts.text;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fascia.budget.packs.Measure;
import org.fascia.practice.kernel.Money;
import org.fascia.practice.prescriptions.Extent;
import org.fascia.practice.prescriptions.Window;
import org.fascia.practice.ui.Format;

/** Figures and spans of payers in words. */
final class PayerText {
  private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})");

  private PayerText() {}

  /** An amount in its measure: {@code 6 visits}, {@code $4,125.00}. */
  static String amount(Measure measure, long amount) {
    return switch (measure) {
      case VISITS -> count("payers.visits", amount);
      case UNITS -> count("payers.units", amount);
      case MINUTES -> count("payers.minutes", amount);
      case CENTS -> new Money(amount).toString();
    };
  }

  /** How much, without its days: {@code 6 visits, 24 units}; a dash for nothing but days. */
  static String size(Extent extent) {
    List<String> parts = new ArrayList<>();
    extent.visits().ifPresent(visits -> parts.add(count("payers.visits", visits)));
    extent.units().ifPresent(units -> parts.add(count("payers.units", units)));
    extent.money().ifPresent(money -> parts.add(money.toString()));
    return parts.isEmpty() ? text("payers.size.days") : String.join(", ", parts);
  }

  /** A span of days: {@code Mar 9, 2026 to Apr 7, 2026}. */
  static String days(Window window) {
    String from = Format.date(window.from().date());
    return window
        .until()
        .map(day -> text("payers.days.to", from, Format.date(day.date())))
        .orElseGet(() -> text("payers.days.from", from));
  }

  /** A day of the year: {@code July 1}. */
  static String monthDay(MonthDay day) {
    return Month.of(day.getMonthValue()).getDisplayName(TextStyle.FULL, Locale.US)
        + " "
        + day.getDayOfMonth();
  }

  /** Reads a day of the year: {@code 7/1}, {@code July 1}, {@code Jul 1}. */
  static Optional<MonthDay> readMonthDay(String typed) {
    Matcher numbers = MONTH_DAY.matcher(typed.strip());
    if (numbers.matches()) {
      return monthDay(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
    }
    String[] words = typed.strip().split("\\s+", 2);
    if (words.length < 2 || words[0].length() < 3 || !words[1].matches("\\d{1,2}")) {
      return Optional.empty();
    }
    for (Month month : Month.values()) {
      if (month.name().startsWith(words[0].toUpperCase(Locale.ROOT))) {
        return monthDay(month.getValue(), Integer.parseInt(words[1]));
      }
    }
    return Optional.empty();
  }

  private static Optional<MonthDay> monthDay(int month, int day) {
    try {
      return Optional.of(MonthDay.of(month, day));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
