package org.fascia.practice.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.cases.Duty.Kind.AUTHORISATION_TO_ASK;
import static org.fascia.practice.cases.Duty.Kind.CONFIRMATION_STALE;
import static org.fascia.practice.cases.Duty.Kind.ORDER_ENDING;
import static org.fascia.practice.cases.Duty.Kind.ORDER_EXPIRED;
import static org.fascia.practice.cases.Duty.Kind.ORDER_UNCLEAR;
import static org.fascia.practice.cases.Duty.Kind.PAPER_MISSING;
import static org.fascia.practice.cases.Duty.Kind.REPORT_DUE;
import static org.fascia.practice.cases.Duty.Kind.VISITS_USED_UP;
import static org.fascia.practice.prescriptions.CoverageExamples.aVeteran;
import static org.fascia.practice.prescriptions.CoverageExamples.anInjuredWorker;
import static org.fascia.practice.prescriptions.CoverageExamples.granted;
import static org.fascia.practice.prescriptions.CoverageExamples.visits;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fascia.budget.packs.Measure;
import org.fascia.budget.packs.PayerId;
import org.fascia.medicine.planning.Course;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.cases.Duty;
import org.fascia.practice.cases.Duty.Kind;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.VisitId;
import org.fascia.practice.storage.Tenancy;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the budget of a case makes due, each kind from both sides of its border. */
@PracticeTest
class BudgetDutiesTest {
  @Autowired BudgetDuties duties;
  @Autowired ForCaller<VisitBudgets> budgets;
  @Autowired ForCaller<Coverages> coverages;
  @Autowired ForCaller<Authorisations> authorisations;
  @Autowired ForCaller<Confirmations> confirmations;
  @Autowired ForCaller<Cases> cases;
  @Autowired TestCases files;
  @Autowired Tenancy tenancy;
  @Autowired Ids ids;

  private TestCase one;

  @BeforeEach
  void aCaseWithTwelveVisitsOrdered() {
    one = files.prescribed();
  }

  @Test
  void nothingIsDueInACaseNobodyElsePaysForWhoseOrderSuffices() {
    assertThat(kinds(TODAY)).isEmpty();
  }

  @Test
  void theInsurerIsAskedAtTheFourthVisitAndNotAtTheThird() {
    covered(anInjuredWorker(TODAY));
    give(3);
    assertThat(kinds(TODAY)).doesNotContain(AUTHORISATION_TO_ASK);
    give(1);
    Duty ask = duty(TODAY, AUTHORISATION_TO_ASK);
    assertThat(ask.words().number()).hasValue(2);
    assertThat(ask.words().name()).contains("authorisation");
    // two visits at twice a week from the last one
    assertThat(ask.due()).isEqualTo(TODAY.plusDays(7));
    assertThat(duty(TODAY.plusDays(3), AUTHORISATION_TO_ASK)).isEqualTo(ask);
  }

  @Test
  void theSeventhVisitOfAClaimIsNotAgreedUntilTheInsurerSaysSo() {
    Coverage claim = covered(anInjuredWorker(TODAY));
    give(6);
    assertThat(duty(TODAY, AUTHORISATION_TO_ASK).words().key()).endsWith("refused");
    assertThat(kinds(TODAY)).doesNotContain(VISITS_USED_UP, ORDER_ENDING);
    grant(claim, "A-77", visits(6, TODAY, 60));
    assertThat(kinds(TODAY)).doesNotContain(AUTHORISATION_TO_ASK);
  }

  @Test
  void aVeteranNeedsTheReferralFromItsFirstDayOn() {
    Coverage va = covered(aVeteran(TODAY));
    assertThat(kinds(TODAY)).containsAnyOf(AUTHORISATION_TO_ASK, PAPER_MISSING);
    grant(va, "VA0012345678", visits(12, TODAY.plusDays(5), 90));
    Duty begins = duty(TODAY, AUTHORISATION_TO_ASK);
    assertThat(begins.words().key()).endsWith("begins");
    assertThat(begins.due()).isEqualTo(TODAY.plusDays(5));
    assertThat(kinds(TODAY.plusDays(5))).doesNotContain(AUTHORISATION_TO_ASK);
  }

  @Test
  void aClaimWithoutItsNumberIsMissingAPaperAndOneWithItIsNot() {
    covered(CoverageTerms.of(new Payer(CoverageExamples.LNI, "L&I"), Window.from(TODAY)));
    assertThat(kinds(TODAY)).contains(PAPER_MISSING).doesNotContain(VISITS_USED_UP);
    assertThat(budgets.as(one.clinic().therapist()).visitsLeft(one.file(), TODAY).binding())
        .isEqualTo(VisitsLeft.Binding.NOT_AGREED);
    one = files.prescribed();
    covered(anInjuredWorker(TODAY));
    assertThat(kinds(TODAY)).doesNotContain(PAPER_MISSING);
  }

  @Test
  void aReportIsDueAfterTheSixthVisitOfAClaimAndNotAfterTheFifth() {
    covered(anInjuredWorker(TODAY));
    give(5);
    assertThat(kinds(TODAY)).doesNotContain(REPORT_DUE);
    give(1);
    assertThat(duty(TODAY, REPORT_DUE).due()).isEqualTo(TODAY);
  }

  @Test
  void aReportThatComesByItsDayIsDueTwoWeeksAhead() {
    covered(anInjuredWorker(TODAY));
    give(1);
    ClinicDay aMonthOn = new ClinicDay(TODAY.date().plusMonths(1));
    assertThat(kinds(aMonthOn.plusDays(-15))).doesNotContain(REPORT_DUE);
    assertThat(duty(aMonthOn.plusDays(-14), REPORT_DUE).due()).isEqualTo(aMonthOn);
  }

  @Test
  void whatOthersSpendIsConfirmedEveryFourteenDays() {
    Coverage plan = covered(aSharedPlan());
    assertThat(stale(TODAY)).contains("visits-per-year");
    confirmations
        .as(one.clinic().frontDesk())
        .confirm(
            new Confirmation(
                plan.id(), "visits-per-year", Measure.VISITS, 9, TODAY, "Dee", "R-77"));
    assertThat(stale(TODAY.plusDays(14))).doesNotContain("visits-per-year");
    assertThat(stale(TODAY.plusDays(15))).contains("visits-per-year");
  }

  @Test
  void anOrderIsRenewedWithTwoVisitsLeftAlsoWhereThePayersLimitIsNearer() {
    one = ordered(TestCases.anOrderFor(7, TODAY));
    covered(anInjuredWorker(TODAY));
    give(4);
    assertThat(kinds(TODAY)).doesNotContain(ORDER_ENDING);
    give(1);
    assertThat(kinds(TODAY)).contains(ORDER_ENDING, AUTHORISATION_TO_ASK);
  }

  @Test
  void anOrderIsUsedUpAtItsLastVisitAndOverAfterItsLastDay() {
    one = ordered(TestCases.anOrderFor(3, TODAY));
    give(2);
    assertThat(kinds(TODAY)).contains(ORDER_ENDING).doesNotContain(VISITS_USED_UP);
    give(1);
    assertThat(kinds(TODAY)).contains(VISITS_USED_UP).doesNotContain(ORDER_ENDING);
    assertThat(kinds(TODAY.plusDays(400))).containsAnyOf(VISITS_USED_UP, ORDER_EXPIRED);
  }

  @Test
  void thePrescriberIsAskedWhereTwoTotalsStandInTheOrder() {
    assertThat(kinds(TODAY)).doesNotContain(ORDER_UNCLEAR);
    Order order = TestCases.anOrder();
    one =
        ordered(
            new Order(
                order.prescriber(),
                order.diagnoses(),
                order.treatment(),
                order.regions(),
                order.frequency(),
                new Course(order.course().length(), OptionalInt.of(8)),
                order.perVisit(),
                order.precautions(),
                order.signed()));
    Duty totals = duty(TODAY, ORDER_UNCLEAR);
    assertThat(totals.words().number()).hasValue(8);
    assertThat(totals.words().name()).isEqualTo("12");
  }

  private static CoverageTerms aSharedPlan() {
    return CoverageTerms.of(
        new Payer(new PayerId("commercial-default"), "Cascade Health"), Window.from(TODAY));
  }

  private List<String> stale(ClinicDay day) {
    return due(day).stream()
        .filter(duty -> duty.kind() == CONFIRMATION_STALE)
        .map(Duty::cause)
        .toList();
  }

  private TestCase ordered(Order order) {
    TestCase opened = files.opened(CaseKind.MEDICAL);
    files.prescribe(opened, order);
    return opened;
  }

  private Coverage covered(CoverageTerms terms) {
    return coverages.as(one.clinic().frontDesk()).cover(one.file(), terms, TODAY);
  }

  private void grant(Coverage to, String number, Extent extent) {
    authorisations
        .as(one.clinic().frontDesk())
        .given(to.id(), granted(number, extent), Optional.empty(), Optional.empty());
  }

  private void give(int visits) {
    IntStream.range(0, visits)
        .forEach(
            visit ->
                tenancy.within(
                    one.clinic().id(),
                    sql ->
                        budgets
                            .as(one.clinic().therapist())
                            .use(
                                cases.as(one.clinic().therapist()).lock(one.file()),
                                new GivenVisit(
                                    ids.next(VisitId::new),
                                    TODAY,
                                    Duration.ofMinutes(45),
                                    List.of()))));
  }

  private List<Kind> kinds(ClinicDay day) {
    return due(day).stream().map(Duty::kind).toList();
  }

  private Duty duty(ClinicDay day, Kind kind) {
    return due(day).stream().filter(duty -> duty.kind() == kind).findFirst().orElseThrow();
  }

  private List<Duty> due(ClinicDay day) {
    Caller itself = Caller.application(one.clinic().id(), "test");
    return duties.due(itself, cases.as(itself).all(List.of(one.file())), day);
  }
}
