package org.fascia.practice.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.prescriptions.CoverageExamples.anInjuredWorker;
import static org.fascia.practice.testing.OnlyAddedTo.assertOnlyAddedTo;
import static org.fascia.practice.testing.Refusals.assertRefused;

import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.budget.Left;
import org.fascia.budget.VisitBudget;
import org.fascia.medicine.planning.Course;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.PrescriptionId;
import org.fascia.practice.storage.Tenancy;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes beside a prescription: further scans, what was said before it, answers after it. */
@PracticeTest
class BesidePrescriptionsTest {
  private static final ClinicDay TODAY = TestCases.TODAY;

  @Autowired ForCaller<Prescriptions> prescriptions;
  @Autowired ForCaller<PrescriptionScans> added;
  @Autowired ForCaller<Scans> scans;
  @Autowired ForCaller<VerbalOrders> verbal;
  @Autowired ForCaller<TotalAnswers> answers;
  @Autowired ForCaller<Coverages> coverages;
  @Autowired ForCaller<VisitBudgets> budgets;
  @Autowired TestCases testCases;
  @Autowired Tenancy tenancy;

  private TestCase file;

  @BeforeEach
  void aMedicalCase() {
    file = testCases.opened(CaseKind.MEDICAL);
  }

  @Test
  void takesAScanToAPrescriptionOnFileAndKeepsThoseBefore() {
    PrescriptionId id = testCases.prescribe(file, TestCases.anOrder()).id();
    PrescriptionScans ours = added.as(file.clinic().frontDesk());
    byte[] pdf = ScanExamples.pdf(2);
    Scan first = ours.add(id, pdf);
    Scan second = ours.add(id, ScanExamples.picture("png"));
    assertThat(ours.of(id)).extracting(KeptScan::scan).containsExactly(first, second);
    assertThat(ours.of(id).getFirst().document().sha256()).hasSize(64);
    assertThat(ours.of(id).getFirst().by()).isEqualTo(file.clinic().frontDesk().name());
    Scans opened = scans.as(file.clinic().therapist());
    assertThat(opened.original(file.file(), first.document()).content()).isEqualTo(pdf);
    CaseId other = testCases.another(file);
    assertRefused("PRESCRIPTION-014", () -> opened.original(other, first.document()));
    assertRefused("PRESCRIPTION-012", () -> ours.add(id, ScanExamples.pdf(400)));
    assertOnlyAddedTo(tenancy, file.clinic(), "prescription_scan", "pages");
  }

  @Test
  void linksWhatWasSaidToTheOrderThatCountersignsIt() {
    VerbalOrder said = said(TODAY.plusDays(-10));
    assertThat(said.state(TODAY)).isEqualTo(VerbalOrder.State.OPEN);
    assertThat(said.state(TODAY.plusDays(5))).isEqualTo(VerbalOrder.State.OVERDUE);
    PrescriptionId id = countersigned(said).id();
    assertThat(ours().of(file.file()).getFirst().signed()).contains(id);
    assertThat(ours().of(file.file()).getFirst().state(TODAY.plusDays(5)))
        .isEqualTo(VerbalOrder.State.COUNTERSIGNED);
    assertOnlyAddedTo(tenancy, file.clinic(), "verbal_order_signature", "recorded_by_name");
  }

  @Test
  void filesNothingWhereTheOrderWasSignedBeforeItWasSaid() {
    VerbalOrder said = said(TODAY);
    assertRefused("PRESCRIPTION-019", () -> countersigned(said));
    assertThat(prescriptions.as(file.clinic().frontDesk()).of(file.file())).isEmpty();
  }

  @Test
  void givesNoVisitOnWhatWasOnlySaid() {
    worker();
    said(TODAY.plusDays(-10));
    assertThat(budgets.as(file.clinic().frontDesk()).leave(file.file(), TODAY)).isEmpty();
  }

  @Test
  void countsFromTheDayItWasSaidWhereThePayerCountsVerbalOrders() {
    worker();
    VerbalOrder said = said(TODAY.plusDays(-10));
    countersigned(said);
    assertThat(budget(TODAY.plusDays(-9)).oneMore()).isTrue();
    assertThat(budget(TODAY.plusDays(-11)).oneMore()).isFalse();
  }

  @Test
  void countsFromTheSignatureWhereItCameTooLateOrNoPackCountsVerbalOrders() {
    countersigned(said(TODAY.plusDays(-10)));
    assertThat(budget(TODAY.plusDays(-9)).oneMore()).isFalse();
    assertThat(budget(TODAY.plusDays(-7)).oneMore()).isTrue();
    file = testCases.opened(CaseKind.MEDICAL);
    worker();
    countersigned(said(TODAY.plusDays(-30)));
    assertThat(budget(TODAY.plusDays(-9)).oneMore()).isFalse();
  }

  @Test
  void countsByThePrescribersAnswerFromItsDayOn() {
    PrescriptionId id = testCases.prescribe(file, twoNumbers()).id();
    assertThat(budget(TODAY).left()).isEqualTo(new Left.Exactly(8));
    assertThat(budget(TODAY).questions()).hasSize(1);
    TotalAnswers ours = answers.as(file.clinic().frontDesk());
    ours.record(id, new AnsweredTotal(12, "Dr. Whitfield", TODAY), TODAY);
    assertThat(budget(TODAY).left()).isEqualTo(new Left.Exactly(12));
    assertThat(budget(TODAY).questions()).isEmpty();
    ours.record(id, new AnsweredTotal(8, "Dr. Whitfield", TODAY), TODAY);
    assertThat(budget(TODAY).left()).isEqualTo(new Left.Exactly(8));
    assertThat(ours.of(id)).extracting(AnsweredTotal::visits).containsExactly(12, 8);
    assertOnlyAddedTo(tenancy, file.clinic(), "order_total_answer", "visits");
  }

  @Test
  void takesNoAnswerNobodyGaveAndNoThirdNumber() {
    PrescriptionId id = testCases.prescribe(file, twoNumbers()).id();
    TotalAnswers ours = answers.as(file.clinic().frontDesk());
    refuses("PRESCRIPTION-020", ours, id, new AnsweredTotal(10, "Dr. Whitfield", TODAY));
    refuses("PRESCRIPTION-021", ours, id, new AnsweredTotal(12, " ", TODAY));
    refuses("PRESCRIPTION-021", ours, id, new AnsweredTotal(12, "Dr. W", TODAY.plusDays(1)));
    refuses("PRESCRIPTION-021", ours, id, new AnsweredTotal(12, "Dr. W", TODAY.plusDays(-8)));
  }

  private static void refuses(
      String code, TotalAnswers ours, PrescriptionId id, AnsweredTotal answer) {
    assertRefused(code, () -> ours.record(id, answer, TODAY));
  }

  private static Order twoNumbers() {
    Order one = TestCases.anOrder();
    return new Order(
        one.prescriber(),
        one.diagnoses(),
        one.treatment(),
        one.regions(),
        one.frequency(),
        new Course(Optional.of(Period.ofWeeks(6)), OptionalInt.of(8)),
        one.perVisit(),
        one.precautions(),
        one.signed());
  }

  private void worker() {
    coverages
        .as(file.clinic().frontDesk())
        .cover(file.file(), anInjuredWorker(TODAY.plusDays(-40)), TODAY);
  }

  private VerbalOrder said(ClinicDay day) {
    return ours().hear(file.file(), "Dr. Dana Whitfield", "Twice a week, six weeks.", day);
  }

  private ActivePrescription countersigned(VerbalOrder said) {
    return ours().countersign(said.id(), () -> testCases.prescribe(file, TestCases.anOrder()));
  }

  private VerbalOrders ours() {
    return verbal.as(file.clinic().frontDesk());
  }

  private VisitBudget budget(ClinicDay day) {
    return budgets.as(file.clinic().frontDesk()).budget(file.file(), day).whole().orElseThrow();
  }
}
