package org.fascia.practice.prescriptions;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.prescriptions.VisitsLeft.Binding;

/**
 * What one order allows: its visits, and the days in which they may be given. Days are counted as
 * the prescription rules §5 decide: a course of {@code n} weeks begun on day {@code s} ends on
 * {@code s + 7n - 1}, and a visit on its last day is in time.
 *
 * @param order what was ordered
 * @param used visits given under it
 * @param firstVisit the day of the first of them
 * @param longestAge how long after its signature an order may be used
 */
record Budget(Order order, int used, Optional<LocalDate> firstVisit, Period longestAge) {
  private static final int DAYS_A_WEEK = 7;

  /** How the order stands on a day. */
  VisitsLeft on(ClinicDay day) {
    Binding binding = binding(day.date());
    return new VisitsLeft(order.visits(), used, Optional.of(until()), binding, left(binding));
  }

  private Binding binding(LocalDate day) {
    if (left().orElse(1) < 1) {
      return Binding.EXHAUSTED;
    }
    if (day.isAfter(until())) {
      return Binding.EXPIRED;
    }
    return left().isPresent() && left().getAsInt() <= fitting(day)
        ? Binding.ORDERED_VISITS
        : endBinding();
  }

  private Binding endBinding() {
    return courseEnd().filter(end -> !end.isAfter(oldest())).isPresent()
        ? Binding.COURSE_END
        : Binding.ORDER_AGE;
  }

  private OptionalInt left(Binding binding) {
    return binding == Binding.EXPIRED || binding == Binding.EXHAUSTED ? OptionalInt.of(0) : left();
  }

  private OptionalInt left() {
    return order.visits().isPresent()
        ? OptionalInt.of(order.visits().getAsInt() - used)
        : OptionalInt.empty();
  }

  /** The visits the ordered frequency lets into the days that are left, a begun one counted. */
  private int fitting(LocalDate day) {
    long days = ChronoUnit.DAYS.between(day, until()) + 1;
    double aDay = order.frequency().map(often -> often.mostPerWeek() / DAYS_A_WEEK).orElse(1.0);
    return (int) Math.ceil(aDay * days);
  }

  private LocalDate until() {
    return courseEnd().filter(end -> end.isBefore(oldest())).orElse(oldest());
  }

  private LocalDate oldest() {
    return order.signed().plus(longestAge);
  }

  // until the first visit is given the course counts from the signature
  private Optional<LocalDate> courseEnd() {
    return order.course().lastDay(firstVisit.orElse(order.signed()));
  }
}
