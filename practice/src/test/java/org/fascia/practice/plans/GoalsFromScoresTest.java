package org.fascia.practice.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.plans.PlanExamples.aConsent;
import static org.fascia.practice.plans.PlanExamples.asProposed;
import static org.fascia.practice.plans.PlanExamples.edits;
import static org.fascia.practice.testing.Refusals.assertRefused;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.fascia.medicine.measuring.Moment;
import org.fascia.medicine.planning.PlannedGoal;
import org.fascia.medicine.planning.Proposal;
import org.fascia.practice.intake.PermittedScreening;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.outcomes.Answered;
import org.fascia.practice.outcomes.Course;
import org.fascia.practice.outcomes.Courses;
import org.fascia.practice.outcomes.Score;
import org.fascia.practice.outcomes.Scores;
import org.fascia.practice.outcomes.Total;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestTreatments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class GoalsFromScoresTest {
  private static final String WEEK = "7 days";

  @Autowired ForCaller<Plans> plans;
  @Autowired ForCaller<Scores> scores;
  @Autowired ForCaller<Courses> courses;
  @Autowired TestCases cases;
  @Autowired TestTreatments treatments;

  private TestCase one;
  private Plans ours;
  private PermittedScreening screening;

  @BeforeEach
  void aScreenedCase() {
    one = cases.prescribed();
    ours = plans.as(one.clinic().therapist());
    screening = treatments.screen(one, TODAY);
  }

  @Test
  void carriesBaselineAndTargetOnceTheFirstScoreIsTaken() {
    assertThat(painGoal(accepted()).baseline()).isEmpty();
    Score first = pain(7, WEEK, 0);
    PlanContent.Goal goal = painGoal(accepted());
    assertThat(goal.text()).contains("from 7 to 4 or lower");
    assertThat(goal.baseline()).contains(new PlanContent.Baseline(first.id(), 7, TODAY.date()));
    assertThat(goal.target()).hasValue(4);
  }

  @Test
  void takesTheNewestWeeklyScoreAndNoOther() {
    pain(9, WEEK, -7);
    pain(7, WEEK, 0);
    pain(2, "now", 0);
    after(1);
    assertThat(painGoal(accepted()).baseline())
        .hasValueSatisfying(baseline -> assertThat(baseline.value()).isEqualTo(7));
  }

  @Test
  void keepsTheBaselineWhenThePlanIsChangedLater() {
    pain(8, WEEK, 0);
    PlanContent.Goal first = painGoal(accepted());
    pain(7, WEEK, 7);
    assertThat(painGoal(accepted()))
        .isEqualTo(first)
        .satisfies(goal -> assertThat(goal.target()).hasValue(5));
  }

  @Test
  void forgetsABaselineThatWasRecordedInError() {
    Score wrong = pain(8, WEEK, 0);
    accepted();
    scores.as(one.clinic().therapist()).mark(wrong.id(), "another patient's sheet");
    assertThat(painGoal(accepted()).baseline()).isEmpty();
    pain(6, WEEK, 1);
    assertThat(painGoal(accepted()).target()).hasValue(4);
  }

  @Test
  void refusesAGoalBeyondTheScaleAndProposesItNoMore() {
    pain(1, WEEK, 0);
    assertThat(proposed().goals()).extracting(it -> it.instrument().id()).doesNotContain("nprs");
    assertRefused("PLAN-007", () -> accept(Set.of("nprs")));
    assertThat(ours.active(one.file())).isEmpty();
  }

  @Test
  void refusesAGoalThatIsMetAlready() {
    pain(8, WEEK, 0);
    accepted();
    pain(4, WEEK, 14);
    assertRefused("PLAN-007", () -> accept(Set.of("nprs")));
  }

  @Test
  void leavesOutAGoalNobodyChoseAndRefusesOneThatIsNone() {
    Plan plan = accept(Set.of("nprs")).plan();
    assertThat(plan.treatment().orElseThrow().goals())
        .extracting(PlanContent.Goal::instrument)
        .containsExactly("nprs");
    assertRefused("PLAN-008", () -> accept(Set.of("peg")));
  }

  @Test
  void takesEveryMeasureOfItsGoalsAsABaseline() {
    Scores theirs = scores.as(one.clinic().therapist());
    List<PlannedGoal> goals = proposed().goals();
    assertThat(goals).extracting(it -> it.instrument().id()).contains("psfs", "rmdq-24");
    theirs.record(one.file(), stairs(3, Moment.AFTER_TREATMENT, 0));
    assertThat(goal(accepted(), "psfs").baseline()).isEmpty();
    theirs.record(one.file(), stairs(4, Moment.APART, 0));
    theirs.record(
        one.file(), new Total("psfs", "now", "sleep", 5, Moment.APART, TODAY.plusDays(1)));
    assertThat(goal(accepted(), "psfs").baseline().orElseThrow().value()).isEqualTo(5);
  }

  @Test
  void holdsAGoalAgainstTheSameThingOnly() {
    Scores theirs = scores.as(one.clinic().therapist());
    theirs.record(one.file(), stairs(4, Moment.APART, 0));
    accepted();
    theirs.record(
        one.file(), new Total("psfs", "now", "sleep", 9, Moment.APART, TODAY.plusDays(1)));
    assertThat(goal(accepted(), "psfs").target()).hasValue(7);
    theirs.record(one.file(), stairs(7, Moment.APART, 2));
    assertThat(proposed().unfitGoals()).extracting(it -> it.instrument().id()).contains("psfs");
  }

  private static Total stairs(double value, Moment moment, int days) {
    return new Total("psfs", "now", "stairs", value, moment, TODAY.plusDays(days));
  }

  private static PlanContent.Goal goal(Plan plan, String instrument) {
    return plan.treatment().orElseThrow().goals().stream()
        .filter(goal -> goal.instrument().equals(instrument))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isWhatTheCourseIsMeasuredAgainst() {
    pain(9, WEEK, -7);
    pain(7, WEEK, 0);
    accepted();
    pain(4, WEEK, 7);
    Course course = courses.as(one.clinic().therapist()).of(one.file()).getFirst();
    assertThat(course.baseline().orElseThrow().value()).isEqualTo(7);
    assertThat(course.change().orElseThrow().points()).isEqualTo(3);
    assertThat(course.reached()).contains(Course.Reached.YES);
  }

  private Plan accepted() {
    return ours.accept(screening, asProposed(proposed())).plan();
  }

  private ActivePlan accept(Set<String> goals) {
    return ours.accept(screening, new Acceptance(edits(proposed()), goals, aConsent()));
  }

  private Proposal proposed() {
    return (Proposal) ours.propose(screening);
  }

  private static PlanContent.Goal painGoal(Plan plan) {
    return plan.treatment().orElseThrow().goals().stream()
        .filter(goal -> goal.instrument().equals("nprs"))
        .findFirst()
        .orElseThrow();
  }

  private Score pain(int level, String recall, int days) {
    return record(level, recall, Moment.APART, days);
  }

  private void after(int level) {
    record(level, WEEK, Moment.AFTER_TREATMENT, 0);
  }

  private Score record(int level, String recall, Moment moment, int days) {
    return scores
        .as(one.clinic().therapist())
        .record(
            one.file(),
            new Answered(
                "nprs", recall, List.of(OptionalInt.of(level)), moment, TODAY.plusDays(days)));
  }
}
