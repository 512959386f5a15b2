package org.fascia.practice.prescriptions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.fascia.budget.VisitBudget;
import org.fascia.budget.packs.Ruled;
import org.fascia.budget.packs.Term;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.Duty;
import org.fascia.practice.cases.Duty.Kind;
import org.fascia.practice.cases.DutyWords;
import org.fascia.practice.kernel.ClinicDay;

/**
 * A case of which it is asked what its budget makes due.
 *
 * @param order the one in force, or last in force
 * @param lastVisit the day of the last visit taken
 */
record DueCase(
    Case file, VisitBudget budget, Optional<Prescription> order, Optional<ClinicDay> lastVisit) {
  private static final double DAYS_A_WEEK = 7;

  /** Something due on the page of this case. */
  Duty duty(Kind kind, ClinicDay due, DutyWords words, String page) {
    return Duty.of(file.id(), kind, due, words, "/cases/" + file.id() + "/" + page);
  }

  /** From how many visits or days on more has to be asked for, as the payer has it. */
  Ruled<Term.Renewal> renewal() {
    return budget.pack().one(Term.Renewal.class);
  }

  /** Whether so few visits are left that more has to be asked for. */
  boolean isFew(long visits) {
    return visits <= renewal().term().visitsLeft();
  }

  /** Whether a last day is so near that more has to be asked for. */
  boolean isSoon(LocalDate until) {
    return ChronoUnit.DAYS.between(budget.asOf(), until) <= renewal().term().daysLeft();
  }

  /**
   * When so many visits will be used up at the pace ordered, once a week where none is, and not
   * after the last day. It moves with the visits given, not with the day it is asked.
   */
  ClinicDay usedUp(long visits) {
    double apart =
        order
            .flatMap(one -> one.order().frequency())
            .map(often -> DAYS_A_WEEK / often.mostPerWeek())
            .orElse(DAYS_A_WEEK);
    ClinicDay day = begun().plusDays(Math.round(visits * apart));
    return budget.until().map(ClinicDay::new).filter(day::isAfter).orElse(day);
  }

  /** The last visit, before the first one the day the order was signed, without one the opening. */
  ClinicDay begun() {
    return lastVisit
        .or(() -> order.map(one -> new ClinicDay(one.order().signed())))
        .orElse(file.openedOn());
  }
}
