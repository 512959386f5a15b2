package org.fascia.practice.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.cases.Duty.Kind.CLEARANCE_AWAITED;
import static org.fascia.practice.cases.Duty.Kind.NOTE_UNSIGNED;
import static org.fascia.practice.cases.Duty.Kind.ORDER_ENDING;
import static org.fascia.practice.cases.Duty.Kind.ORDER_EXPIRED;
import static org.fascia.practice.cases.Duty.Kind.ORDER_MISSING;
import static org.fascia.practice.cases.Duty.Kind.REEVALUATION_DUE;
import static org.fascia.practice.cases.Duty.Kind.REPORT_DUE;
import static org.fascia.practice.cases.Duty.Kind.SCREENING_DUE;
import static org.fascia.practice.cases.Duty.Kind.VISITS_USED_UP;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.measuring.Moment;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.cases.Duties;
import org.fascia.practice.cases.Duty;
import org.fascia.practice.cases.Duty.Kind;
import org.fascia.practice.intake.Charts;
import org.fascia.practice.intake.ClearanceOnRecord;
import org.fascia.practice.intake.Clearances;
import org.fascia.practice.intake.Fact;
import org.fascia.practice.intake.Screenings;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.outcomes.Answered;
import org.fascia.practice.outcomes.Scores;
import org.fascia.practice.plans.Plans;
import org.fascia.practice.prescriptions.CoverageExamples;
import org.fascia.practice.prescriptions.Coverages;
import org.fascia.practice.reports.ReportContent;
import org.fascia.practice.reports.Reports;
import org.fascia.practice.reports.Signing;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestTreatments;
import org.fascia.practice.visits.NoteExamples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each kind of duty from both sides of its border, as the rooms say it. */
@PracticeTest
class WhatIsDueTest {
  @Autowired List<Duties> rooms;
  @Autowired TestCases cases;
  @Autowired TestTreatments treatments;
  @Autowired ForCaller<Cases> files;
  @Autowired ForCaller<Charts> charts;
  @Autowired ForCaller<Clearances> clearances;
  @Autowired ForCaller<Screenings> screenings;
  @Autowired ForCaller<Plans> plans;
  @Autowired ForCaller<Scores> scores;
  @Autowired ForCaller<Coverages> coverages;
  @Autowired ForCaller<Reports> reports;

  @Test
  void anOrderIsMissingUntilOneIsThereAndInMedicalCasesAlone() {
    TestCase one = cases.opened(CaseKind.MEDICAL);
    assertThat(due(one, TODAY)).contains(ORDER_MISSING);
    cases.prescribe(one, TestCases.anOrder());
    assertThat(due(one, TODAY)).doesNotContain(ORDER_MISSING);
    assertThat(due(cases.opened(CaseKind.WELLNESS), TODAY)).doesNotContain(ORDER_MISSING);
  }

  @Test
  void anOrderIsRenewedFourteenDaysBeforeItsLastDayAndOverTheDayAfter() {
    TestCase one = cases.prescribed();
    // six weeks from its signature seven days ago
    ClinicDay last = TODAY.plusDays(34);
    assertThat(due(one, last.plusDays(-15))).doesNotContain(ORDER_ENDING, ORDER_EXPIRED);
    assertThat(due(one, last.plusDays(-14))).contains(ORDER_ENDING);
    assertThat(due(one, last)).contains(ORDER_ENDING).doesNotContain(ORDER_EXPIRED);
    assertThat(due(one, last.plusDays(1))).contains(ORDER_EXPIRED).doesNotContain(ORDER_ENDING);
    assertThat(duty(one, last.plusDays(1), ORDER_EXPIRED).due()).isEqualTo(last.plusDays(1));
  }

  @Test
  void anOrderIsRenewedWithTwoVisitsLeftAndUsedUpWithNone() {
    TestCase one = cases.opened(CaseKind.MEDICAL);
    cases.prescribe(one, TestCases.anOrderFor(3, TODAY.plusDays(-1)));
    assertThat(due(one, TODAY)).doesNotContain(ORDER_ENDING);
    treatments.plan(one, TODAY);
    treatments.sign(one, TODAY, NoteExamples.routine());
    assertThat(duty(one, TODAY, ORDER_ENDING).words().number()).hasValue(2);
    treatments.sign(one, TODAY.plusDays(1), NoteExamples.routine());
    assertThat(due(one, TODAY)).contains(ORDER_ENDING).doesNotContain(VISITS_USED_UP);
    treatments.sign(one, TODAY.plusDays(2), NoteExamples.routine());
    assertThat(due(one, TODAY)).contains(VISITS_USED_UP).doesNotContain(ORDER_ENDING);
  }

  @Test
  void screeningIsDueUntilItIsDoneAndAgainOnceItIsTooOld() {
    TestCase one = cases.prescribed();
    assertThat(due(one, TODAY)).contains(SCREENING_DUE);
    treatments.screen(one, TODAY);
    assertThat(due(one, TODAY.plusDays(7))).doesNotContain(SCREENING_DUE);
    assertThat(due(one, TODAY.plusDays(8))).contains(SCREENING_DUE);
  }

  @Test
  void nothingIsScreenedBeforeThereIsAnOrder() {
    assertThat(due(cases.opened(CaseKind.MEDICAL), TODAY)).doesNotContain(SCREENING_DUE);
    assertThat(due(cases.opened(CaseKind.WELLNESS), TODAY)).contains(SCREENING_DUE);
  }

  @Test
  void aClearanceIsAwaitedUntilItComesAndThenTheCaseIsScreenedAgain() {
    TestCase one = cases.prescribed();
    treatments.screen(one, TODAY);
    charts
        .as(one.clinic().therapist())
        .learn(
            one.file(),
            new Fact.Diagnosed(
                "D68.0", "", Diagnosis.Status.ACTIVE, Optional.empty(), Place.UNRECORDED),
            TODAY);
    assertThat(due(one, TODAY)).contains(SCREENING_DUE).doesNotContain(CLEARANCE_AWAITED);
    screenings.as(one.clinic().therapist()).screen(one.file(), TODAY);
    assertThat(due(one, TODAY)).contains(CLEARANCE_AWAITED).doesNotContain(SCREENING_DUE);
    clearances
        .as(one.clinic().therapist())
        .record(
            one.file(),
            "ci-bleeding-disorder",
            new ClearanceOnRecord.Given("Dr Ito", TODAY, "Light massage is fine", Optional.empty()),
            TODAY);
    assertThat(due(one, TODAY)).contains(SCREENING_DUE).doesNotContain(CLEARANCE_AWAITED);
  }

  @Test
  void aNoteIsDueFromTheVisitToItsSignature() {
    TestCase one = cases.prescribed();
    treatments.plan(one, TODAY);
    assertThat(due(one, TODAY)).doesNotContain(NOTE_UNSIGNED);
    var visit = treatments.begin(one, TODAY);
    Duty note = duty(one, TODAY, NOTE_UNSIGNED);
    assertThat(note.href()).isEqualTo("/visits/" + visit.id());
    assertThat(note.therapist()).contains(one.therapist().id());
    treatments.finish(one, visit, NoteExamples.routine());
    assertThat(due(one, TODAY)).doesNotContain(NOTE_UNSIGNED);
  }

  @Test
  void aReEvaluationIsDueOnItsDayUntilSomethingIsMeasured() {
    TestCase one = cases.prescribed();
    treatments.plan(one, TODAY);
    var review =
        plans
            .as(one.clinic().therapist())
            .of(one.file())
            .getFirst()
            .treatment()
            .orElseThrow()
            .reviews()
            .getFirst();
    ClinicDay about = new ClinicDay(review.about());
    assertThat(due(one, about.plusDays(-1))).doesNotContain(REEVALUATION_DUE);
    assertThat(duty(one, about, REEVALUATION_DUE).words().number()).hasValue(review.afterVisit());
    measured(one, about.plusDays(-1));
    assertThat(due(one, about)).contains(REEVALUATION_DUE);
    measured(one, about);
    assertThat(due(one, about)).doesNotContain(REEVALUATION_DUE);
  }

  @Test
  void theReportAfterTheSixthVisitIsDueUntilOneIsSigned() {
    TestCase one = cases.prescribed();
    coverages
        .as(one.clinic().frontDesk())
        .cover(one.file(), CoverageExamples.anInjuredWorker(TODAY), TODAY);
    treatments.plan(one, TODAY);
    for (int visit = 0; visit < 6; visit++) {
      assertThat(due(one, TODAY.plusDays(visit))).doesNotContain(REPORT_DUE);
      treatments.sign(one, TODAY.plusDays(visit), NoteExamples.routine());
    }
    ClinicDay sixth = TODAY.plusDays(5);
    assertThat(duty(one, sixth, REPORT_DUE).due()).isEqualTo(sixth);
    reports
        .as(one.clinic().therapist())
        .sign(
            one.file(),
            new Signing(
                new ReportContent.Advice(Optional.of(ReportContent.Proposal.CONTINUE), "Better."),
                Map.of()),
            sixth);
    assertThat(due(one, sixth.plusDays(1))).doesNotContain(REPORT_DUE);
  }

  @Test
  void nothingButAnUnsignedNoteIsDueInACaseThatEnded() {
    TestCase one = cases.prescribed();
    treatments.plan(one, TODAY);
    treatments.begin(one, TODAY);
    files.as(one.clinic().therapist()).discharge(one.file(), TODAY, "moved away");
    assertThat(due(one, TODAY.plusDays(300))).containsExactly(NOTE_UNSIGNED);
  }

  @Test
  void nobodyScreensForACaseOnHold() {
    TestCase one = cases.prescribed();
    files.as(one.clinic().therapist()).hold(one.file(), TODAY, "travelling");
    assertThat(due(one, TODAY)).doesNotContain(SCREENING_DUE);
  }

  private void measured(TestCase one, ClinicDay day) {
    scores
        .as(one.clinic().therapist())
        .record(
            one.file(), new Answered("nprs", "now", List.of(OptionalInt.of(4)), Moment.APART, day));
  }

  private List<Kind> due(TestCase one, ClinicDay day) {
    return duties(one, day).stream().map(Duty::kind).toList();
  }

  private Duty duty(TestCase one, ClinicDay day, Kind kind) {
    return duties(one, day).stream().filter(duty -> duty.kind() == kind).findFirst().orElseThrow();
  }

  private List<Duty> duties(TestCase one, ClinicDay day) {
    Caller itself = Caller.application(one.clinic().id(), "test");
    var asked = files.as(itself).all(List.of(one.file()));
    return rooms.stream().flatMap(room -> room.due(itself, asked, day).stream()).toList();
  }
}
