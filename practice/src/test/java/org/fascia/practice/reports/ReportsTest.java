package org.fascia.practice.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.testing.Refusals.assertRefused;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.measuring.Moment;
import org.fascia.medicine.measuring.trajectory.Trajectory.CourseWord;
import org.fascia.medicine.measuring.trajectory.Trajectory.Step;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.intake.Charts;
import org.fascia.practice.intake.Fact;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Sha256;
import org.fascia.practice.outcomes.Answered;
import org.fascia.practice.outcomes.Score;
import org.fascia.practice.outcomes.Scores;
import org.fascia.practice.prescriptions.VisitBudgets;
import org.fascia.practice.storage.Tenancy;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestTreatments;
import org.fascia.practice.visits.NoteExamples;
import org.fascia.practice.visits.SoapWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class ReportsTest {
  private static final ReportContent.Advice CONTINUE =
      new ReportContent.Advice(Optional.of(ReportContent.Proposal.CONTINUE), "Sleeping again.");
  private static final Signing AS_ORDERED = new Signing(CONTINUE, Map.of());

  @Autowired ForCaller<Reports> reports;
  @Autowired ForCaller<Scores> scores;
  @Autowired ForCaller<VisitBudgets> budgets;
  @Autowired ForCaller<Charts> charts;
  @Autowired TestCases cases;
  @Autowired TestTreatments treatments;
  @Autowired Tenancy tenancy;

  private TestCase one;
  private Reports ours;

  @BeforeEach
  void aCaseUnderTreatment() {
    one = cases.prescribed();
    ours = reports.as(one.clinic().therapist());
    treatments.plan(one, TODAY);
  }

  @Test
  void tellsWhatWasOrderedAndDone() {
    treatments.sign(one, TODAY, NoteExamples.routine());
    treatments.sign(one, TODAY.plusDays(3), NoteExamples.routine());
    ReportContent content = ours.draft(one.file()).content();
    assertThat(content.ordered().prescriber()).isEqualTo("Dana Whitfield");
    assertThat(content.done().days()).containsExactly(TODAY.date(), TODAY.plusDays(3).date());
    assertThat(content.done().minutes()).isEqualTo(40);
    assertThat(content.done().techniques()).containsExactly("myofascial-release");
  }

  @Test
  void tellsOfVisitsPastTheBudgetWhoAnswersForThemAndWhy() {
    one = cases.opened(CaseKind.MEDICAL);
    ours = reports.as(one.clinic().therapist());
    cases.prescribe(one, TestCases.anOrderFor(1, TODAY));
    treatments.plan(one, TODAY);
    treatments.sign(one, TODAY, NoteExamples.routine());
    assertThat(ours.draft(one.file()).content().done().beyond()).isEmpty();
    budgets
        .as(one.clinic().owner())
        .answerFor(one.file(), TODAY.plusDays(1), "The renewal is on its way.");
    treatments.sign(one, TODAY.plusDays(1), NoteExamples.routine());
    assertThat(ours.draft(one.file()).content().done().beyond())
        .containsExactly(
            new ReportContent.Beyond(
                TODAY.plusDays(1).date(),
                one.clinic().owner().name(),
                "The renewal is on its way."));
  }

  @Test
  void leavesOutScoresTakenRightAfterTreatment() {
    score(7, Moment.BEFORE_TREATMENT, TODAY);
    score(2, Moment.AFTER_TREATMENT, TODAY);
    assertThat(ours.draft(one.file()).content().measured())
        .singleElement()
        .satisfies(
            measured ->
                assertThat(measured.scores()).extracting(Score::value).containsExactly(7.0));
  }

  @Test
  void carriesNoWordOfTheNotes() {
    String told = "lost her flat, drinks, afraid of her brother";
    treatments.sign(one, TODAY, NoteExamples.of(6, 3, new SoapWords(told, told, told, told)));
    ours.sign(one.file(), AS_ORDERED, TODAY);
    assertThat(stored()).doesNotContain("flat").doesNotContain("drinks").doesNotContain("brother");
  }

  @Test
  void namesWhatWasWatchedForAndWhatAwaitsReview() {
    charts
        .as(one.clinic().therapist())
        .learn(
            one.file(),
            new Fact.Diagnosed(
                "M81.0", "", Diagnosis.Status.ACTIVE, Optional.empty(), Place.UNRECORDED),
            TODAY);
    var fired = treatments.screen(one, TODAY).onRecord().shown().fired();
    assertThat(fired).isNotEmpty();
    assertThat(ours.draft(one.file()).content().watched())
        .extracting(ReportContent.Precaution::name)
        .containsAll(fired.stream().map(FiredRule::sharedName).toList());
  }

  @Test
  void staysAsItWasSignedWhateverComesLater() {
    treatments.sign(one, TODAY, NoteExamples.routine());
    score(7, Moment.BEFORE_TREATMENT, TODAY);
    Report signed = ours.sign(one.file(), AS_ORDERED, TODAY);
    assertThat(signed.sha256()).isEqualTo(Sha256.hex(stored()));
    score(3, Moment.BEFORE_TREATMENT, TODAY.plusDays(14));
    treatments.sign(one, TODAY.plusDays(1), NoteExamples.routine());
    assertThat(ours.get(signed.id())).isEqualTo(signed);
    assertThat(ours.draft(one.file()).content().done().days()).hasSize(2);
  }

  @Test
  void measuresAgainstTheBaselineAndTheGoalOfThePlan() {
    weekly(9, TODAY.plusDays(-7));
    weekly(7, TODAY);
    treatments.plan(one, TODAY);
    weekly(4, TODAY.plusDays(7));
    treatments.sign(one, TODAY.plusDays(7), NoteExamples.routine());
    Report signed = ours.sign(one.file(), AS_ORDERED, TODAY.plusDays(7));
    ReportContent.Measured pain = signed.content().measured().getFirst();
    assertThat(pain.aim().orElseThrow().target()).hasValue(4);
    assertThat(pain.scores())
        .filteredOn(score -> score.id().equals(pain.aim().orElseThrow().baseline()))
        .extracting(Score::value)
        .containsExactly(7.0);
    assertThat(ours.get(signed.id())).isEqualTo(signed);
  }

  @Test
  void saysWhetherItWorksOnlyAsFarAsTheTherapistLetsItStand() {
    aCourseThatWorks();
    Draft draft = ours.draft(one.file());
    assertThat(draft.content().words())
        .containsExactly(Map.entry("nprs.7-days", CourseWord.ON_COURSE));
    assertThat(draft.considered())
        .hasEntrySatisfying(
            "nprs.7-days", proposal -> assertThat(proposal.step()).isEqualTo(Step.CONTINUE));
    Report silent = ours.sign(one.file(), AS_ORDERED, TODAY.plusDays(21));
    assertThat(silent.content().words()).isEmpty();
    Report saying =
        ours.sign(one.file(), new Signing(CONTINUE, draft.content().words()), TODAY.plusDays(21));
    assertThat(ours.get(saying.id()).content().words()).isEqualTo(draft.content().words());
  }

  @Test
  void isNotSignedWithAWordTheScoresNoLongerSay() {
    aCourseThatWorks();
    Map<String, CourseWord> read = ours.draft(one.file()).content().words();
    weekly(10, TODAY.plusDays(22));
    weekly(10, TODAY.plusDays(23));
    assertRefused(
        "REPORT-005", () -> ours.sign(one.file(), new Signing(CONTINUE, read), TODAY.plusDays(23)));
  }

  private void aCourseThatWorks() {
    weekly(8, TODAY);
    treatments.plan(one, TODAY);
    treatments.sign(one, TODAY, NoteExamples.routine());
    weekly(6, TODAY.plusDays(7));
    weekly(5, TODAY.plusDays(14));
    weekly(4, TODAY.plusDays(21));
  }

  @Test
  void needsSomebodyToReportToAVisitAndAProposal() {
    assertRefused("REPORT-002", () -> ours.sign(one.file(), AS_ORDERED, TODAY));
    treatments.sign(one, TODAY, NoteExamples.routine());
    assertRefused(
        "REPORT-003",
        () -> ours.sign(one.file(), new Signing(ReportContent.Advice.OPEN, Map.of()), TODAY));
    TestCase wellness = cases.opened(CaseKind.WELLNESS);
    assertRefused(
        "REPORT-001", () -> reports.as(wellness.clinic().therapist()).draft(wellness.file()));
  }

  @Test
  void isSignedByTherapistsAndClosedToTheFrontDesk() {
    treatments.sign(one, TODAY, NoteExamples.routine());
    assertRefused(
        "ACCESS-001", () -> reports.as(one.clinic().owner()).sign(one.file(), AS_ORDERED, TODAY));
    assertRefused("ACCESS-001", () -> reports.as(one.clinic().frontDesk()).draft(one.file()));
    assertRefused("ACCESS-001", () -> reports.as(one.clinic().frontDesk()).of(one.file()));
  }

  private void score(int pain, Moment moment, ClinicDay day) {
    Scores theirs = scores.as(one.clinic().therapist());
    String recall = Scores.recalls(theirs.measure("nprs")).getFirst();
    theirs.record(
        one.file(), new Answered("nprs", recall, List.of(OptionalInt.of(pain)), moment, day));
  }

  private void weekly(int pain, ClinicDay day) {
    scores
        .as(one.clinic().therapist())
        .record(
            one.file(),
            new Answered("nprs", "7 days", List.of(OptionalInt.of(pain)), Moment.APART, day));
  }

  private String stored() {
    return tenancy.within(
        one.clinic().id(),
        statements ->
            statements
                .sql("select content from fascia.progress_report")
                .query(String.class)
                .single());
  }
}
