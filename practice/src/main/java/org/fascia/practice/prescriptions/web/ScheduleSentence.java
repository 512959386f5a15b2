package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.count;
import static org.fascia.practice.ui.Texts.text;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.fascia.medicine.planning.Frequency;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.ui.Format;

/** How often and how long an order runs, in full sentences, so that a misreading is seen. */
final class ScheduleSentence {

  private static final int DAYS_A_WEEK = 7;

  private ScheduleSentence() {}

  /** The schedule, and the visits it comes to. */
  static String of(Order order) {
    StringBuilder said =
        new StringBuilder(order.frequency().map(ScheduleSentence::often).orElse(""));
    order
        .course()
        .length()
        .ifPresent(length -> said.append(said.isEmpty() ? "" : " ").append(length(length)));
    if (order.course().visits().isPresent()) {
      said.append(said.isEmpty() ? "" : ", ")
          .append(count("prescriptions.schedule.visits", order.course().visits().getAsInt()));
    }
    said.append(". ").append(total(order));
    return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
  }

  /** The same, with the last day it would have if it began today. */
  static String begunOn(Order order, LocalDate today) {
    return of(order)
        + order
            .course()
            .lastDay(today)
            .map(end -> " " + text("prescriptions.schedule.end", Format.date(end)))
            .orElse("");
  }

  /** How often, where nothing is said yet of how long. */
  static String endless(Frequency frequency) {
    String said = often(frequency);
    return said.substring(0, 1).toUpperCase(Locale.ROOT)
        + said.substring(1)
        + ". "
        + text("prescriptions.schedule.endless");
  }

  private static String total(Order order) {
    if (order.visits().isEmpty()) {
      return text("prescriptions.schedule.open");
    }
    int visits = order.visits().getAsInt();
    return order.countsVisitsTwoWays()
        ? text(
            "prescriptions.schedule.twice",
            order.course().visits().getAsInt(),
            order.countedVisits().getAsInt())
        : count("prescriptions.schedule.total", visits);
  }

  private static String often(Frequency frequency) {
    String unit = text("prescriptions.schedule." + frequency.per().name());
    if (frequency.isAsNeeded()) {
      return count("prescriptions.schedule.needed", frequency.most()).replace("{1}", unit);
    }
    return frequency.least() == frequency.most()
        ? count("prescriptions.schedule.often", frequency.most()).replace("{1}", unit)
        : text("prescriptions.schedule.between", frequency.least(), frequency.most(), unit);
  }

  // the words an order is read from give months, weeks or days, never a mixture
  private static String length(Period length) {
    long days = length.get(ChronoUnit.DAYS);
    if (length.toTotalMonths() > 0) {
      return count("prescriptions.schedule.months", length.toTotalMonths());
    }
    return days % DAYS_A_WEEK == 0
        ? count("prescriptions.schedule.weeks", days / DAYS_A_WEEK)
        : count("prescriptions.schedule.days", days);
  }
}
