package org.fascia.practice.prescriptions;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.cases.Duty.Kind;
import org.fascia.practice.cases.DutyWords;
import org.fascia.practice.kernel.ClinicDay;

/**
 * When an order has to be renewed: two visits or ten days before it ends, so that the prescriber
 * has time to answer. A payer's own thresholds stand in its pack and come on top.
 *
 * @param given what was given under it
 * @param longestAge how long after its signature an order may be used
 */
record Renewal(Order order, VisitUseSql.GivenUnder given, Period longestAge) {
  private static final int FEW_VISITS = 2;
  private static final int FEW_DAYS = 10;
  private static final double DAYS_A_WEEK = 7;

  /** What is due because of the order on that day; empty while it suffices. */
  Optional<Due> due(ClinicDay day) {
    VisitsLeft left = new Budget(order, given.visits(), given.first(), longestAge).on(day);
    ClinicDay until = new ClinicDay(left.until().orElseThrow());
    return switch (left.binding()) {
      case EXHAUSTED -> {
        ClinicDay last = new ClinicDay(given.last().orElse(order.signed()));
        yield due(Kind.VISITS_USED_UP, last, "exhausted", left.used(), last);
      }
      case EXPIRED ->
          Optional.of(
              new Due(
                  Kind.ORDER_EXPIRED,
                  until.plusDays(1),
                  DutyWords.of("prescriptions.duty.expired").with(until)));
      case ORDERED_VISITS, COURSE_END, ORDER_AGE -> ending(left, until, day);
      case NOTHING, NO_PRESCRIPTION, PAYER_LIMIT, NOT_AGREED -> Optional.empty();
    };
  }

  private Optional<Due> ending(VisitsLeft left, ClinicDay until, ClinicDay day) {
    if (left.left().isPresent() && left.left().getAsInt() <= FEW_VISITS) {
      int visits = left.left().getAsInt();
      ClinicDay used = usedUp(visits);
      return due(Kind.ORDER_ENDING, used.isBefore(until) ? used : until, "few", visits, until);
    }
    return until.isAfter(day.plusDays(FEW_DAYS))
        ? Optional.empty()
        : Optional.of(
            new Due(Kind.ORDER_ENDING, until, DutyWords.of("prescriptions.duty.ends").with(until)));
  }

  /** When the visits will be used up at the pace ordered, once a week where none is. */
  private ClinicDay usedUp(int visits) {
    double apart = order.frequency().map(often -> DAYS_A_WEEK / often.mostPerWeek()).orElse(7.0);
    LocalDate last = given.last().orElse(order.signed());
    return new ClinicDay(last).plusDays(Math.round(visits * apart));
  }

  private static Optional<Due> due(
      Kind kind, ClinicDay day, String key, int number, ClinicDay named) {
    return Optional.of(
        new Due(kind, day, DutyWords.of("prescriptions.duty." + key).with(number).with(named)));
  }

  /** What is due, by when and why. */
  record Due(Kind kind, ClinicDay day, DutyWords words) {}
}
