package org.fascia.practice.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.prescriptions.PrescriptionExamples.anOrder;
import static org.fascia.practice.prescriptions.PrescriptionExamples.sixVisits;
import static org.fascia.practice.prescriptions.PrescriptionExamples.twiceAWeek;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.medicine.planning.Course;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.prescriptions.VisitsLeft.Binding;
import org.junit.jupiter.api.Test;

/** The worked counts of the prescription rules §5. */
class BudgetTest {

  @Test
  void countsTwiceAWeekForSixWeeksFromTheFirstVisit() {
    VisitsLeft left = used(anOrder(), 6, "2026-01-07").on(ClinicDay.of("2026-01-20"));
    assertThat(left.ordered()).hasValue(12);
    assertThat(left.left()).hasValue(6);
    assertThat(left.until()).contains(LocalDate.parse("2026-02-17"));
    assertThat(left.binding()).isEqualTo(Binding.ORDERED_VISITS);
  }

  @Test
  void givesAVisitOnTheLastDayAndNoneOnTheNext() {
    Budget budget = used(anOrder(), 6, "2026-01-07");
    assertThat(budget.on(ClinicDay.of("2026-02-17")).oneMore()).isTrue();
    VisitsLeft late = budget.on(ClinicDay.of("2026-02-18"));
    assertThat(late.binding()).isEqualTo(Binding.EXPIRED);
    assertThat(late.left()).hasValue(0);
  }

  @Test
  void expiresAYearAfterTheSignatureWhereTheOrderNamesNoEnd() {
    VisitsLeft left = used(sixVisits(), 1, "2026-03-02").on(ClinicDay.of("2026-03-02"));
    assertThat(left.until()).contains(LocalDate.parse("2027-03-02"));
    assertThat(left.left()).hasValue(5);
    assertThat(left.binding()).isEqualTo(Binding.ORDERED_VISITS);
  }

  @Test
  void isExhaustedAfterTheLastVisit() {
    VisitsLeft left = used(sixVisits(), 6, "2026-03-02").on(ClinicDay.of("2026-03-30"));
    assertThat(left.binding()).isEqualTo(Binding.EXHAUSTED);
    assertThat(left.oneMore()).isFalse();
  }

  @Test
  void leavesNothingBelowNoughtAfterAnOverride() {
    assertThat(used(sixVisits(), 7, "2026-03-02").on(ClinicDay.of("2026-03-30")).left())
        .hasValue(0);
  }

  @Test
  void countsTheSmallerNumberWhereTwoAreSaid() {
    Course both = new Course(Optional.of(Period.ofWeeks(4)), OptionalInt.of(10));
    Order order = anOrder("2026-01-05", Optional.of(twiceAWeek()), both);
    assertThat(used(order, 0, null).on(ClinicDay.of("2026-01-06")).ordered()).hasValue(8);
  }

  @Test
  void endsAMonthFromTheEndOfJanuaryBeforeTheEndOfFebruary() {
    Course month = new Course(Optional.of(Period.ofMonths(1)), OptionalInt.empty());
    Order order = anOrder("2026-01-31", Optional.of(twiceAWeek()), month);
    assertThat(used(order, 1, "2026-01-31").on(ClinicDay.of("2026-02-01")).until())
        .contains(LocalDate.parse("2026-02-27"));
  }

  @Test
  void bindsByTheEndWhenMoreVisitsAreLeftThanFit() {
    VisitsLeft left = used(anOrder(), 2, "2026-01-07").on(ClinicDay.of("2026-02-10"));
    assertThat(left.left()).hasValue(10);
    assertThat(left.binding()).isEqualTo(Binding.COURSE_END);
  }

  @Test
  void doesNotCallTheEndShortAFewDaysAfterTheSignature() {
    assertThat(used(anOrder(), 0, null).on(ClinicDay.of("2026-01-07")).binding())
        .isEqualTo(Binding.ORDERED_VISITS);
  }

  @Test
  void countsFromTheSignatureUntilTheFirstVisit() {
    assertThat(used(anOrder(), 0, null).on(ClinicDay.of("2026-01-06")).until())
        .contains(LocalDate.parse("2026-02-15"));
  }

  private static Budget used(
      Order order, int visits, @org.jspecify.annotations.Nullable String first) {
    return new Budget(
        order, visits, Optional.ofNullable(first).map(LocalDate::parse), Period.ofDays(365));
  }
}
