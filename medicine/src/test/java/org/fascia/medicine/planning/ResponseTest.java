package org.fascia.medicine.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.medicine.planning.OrderExamples.AS_OF;
import static org.fascia.medicine.planning.OrderExamples.anOrder;
import static org.fascia.medicine.planning.PlanExamples.PLANNER;
import static org.fascia.medicine.planning.PlanExamples.aPatient;
import static org.fascia.medicine.planning.PlanExamples.basis;
import static org.fascia.medicine.planning.ResponseExamples.edits;

import java.util.List;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.measuring.trajectory.Trajectory.Step;
import org.junit.jupiter.api.Test;

class ResponseTest {
  private static final PlanBasis BACK = basis(anOrder().twiceAWeekForSixWeeks(), aPatient());
  private static final Proposal PLAN = (Proposal) PLANNER.answer(BACK);
  private static final List<LineEdit> FOLLOWED = edits(PLAN);

  @Test
  void plansOneLessAfterAWorseScoreAndSaysWhy() {
    Proposal after = plan(ResponseExamples.worse(FOLLOWED));

    int before = PLAN.lines().stream().mapToInt(Line::mostPressure).max().orElseThrow();
    assertThat(after.lines())
        .allSatisfy(line -> assertThat(line.mostPressure()).isLessThan(before))
        .anySatisfy(
            line ->
                assertThat(PlanWords.ceiling(line).orElse(""))
                    .contains("NPRS / NRS was worse on Feb 28, 2026", "practice reasoning"));
  }

  @Test
  void tellsInAReviewThatLessPressureIsPlannedNow() {
    PlanBasis now = BACK.with(ResponseExamples.worse(FOLLOWED));

    PlanReview.Differs review = (PlanReview.Differs) PLANNER.review(now, FOLLOWED);

    assertThat(review.response()).hasOnlyElementsOfType(ResponsePoint.Gentler.class);
    assertThat(review.faults())
        .isNotEmpty()
        .anySatisfy(
            fault ->
                assertThat(fault.problem()).contains("NPRS / NRS was worse", "practice reasoning"));
  }

  @Test
  void doesNotGoBelowTheLightestPressure() {
    List<LineEdit> light = List.of(line("swedish", 1));

    Proposal after = plan(ResponseExamples.worse(light));

    assertThat(after.lines()).allMatch(line -> line.mostPressure() == 1);
  }

  @Test
  void putsLastWhatWasFollowedByAFlare() {
    String first = FOLLOWED.getFirst().technique();
    Response flare = ResponseExamples.flare("lower-back", Side.LEFT, first, FOLLOWED);

    Proposal after = plan(flare);

    assertThat(after.lines().getFirst().technique().id()).isNotEqualTo(first);
    assertThat(after.response())
        .map(ResponseWords::point)
        .anySatisfy(
            words ->
                assertThat(words)
                    .startsWith(
                        "A flare of 6 of 10 after " + PLAN.lines().getFirst().technique().name())
                    .contains(
                        "Lower back, left", "Feb 28, 2026", "for 3 days", "comes last there"));
  }

  @Test
  void forgetsAFlareOfMonthsAgo() {
    String first = FOLLOWED.getFirst().technique();

    Proposal after =
        plan(
            ResponseExamples.flareOn(
                AS_OF.minusDays(29), "lower-back", Side.LEFT, first, FOLLOWED));

    assertThat(after.lines()).isEqualTo(PLAN.lines());
    assertThat(after.response()).isEmpty();
  }

  @Test
  void leavesAnotherRegionThanTheFlaringOneAlone() {
    Response elsewhere = ResponseExamples.flare("calf", Side.LEFT, "swedish", FOLLOWED);

    assertThat(plan(elsewhere).lines()).isEqualTo(PLAN.lines());
  }

  @Test
  void bringsForwardWhatWasNotUsedWhenAChangeIsProposed() {
    PlanBasis now = BACK.with(ResponseExamples.proposing(Step.CHANGE, FOLLOWED));

    Proposal after = (Proposal) PLANNER.answer(now);
    PlanReview.Differs review = (PlanReview.Differs) PLANNER.review(now, FOLLOWED);

    String forward = after.lines().getFirst().technique().id();
    assertThat(FOLLOWED).extracting(LineEdit::technique).doesNotContain(forward);
    assertThat(after.handsOn()).isLessThanOrEqualTo(PLAN.schedule().perVisit().handsOn());
    assertThat(review.exchange().forward()).extracting(it -> it.id()).contains(forward);
    assertThat(ResponseWords.exchange(review.exchange()).orElseThrow())
        .startsWith("Would be used now: ");
  }

  @Test
  void namesWhomToReferBackToBeforeAllElse() {
    Response response =
        ResponseExamples.both(
            ResponseExamples.worse(FOLLOWED),
            ResponseExamples.proposing(Step.REFER_BACK, FOLLOWED));

    assertThat(ResponseWords.point(plan(response).response().getFirst()))
        .contains("refer back, to " + ((Order) BACK.mandate()).prescriber().name())
        .endsWith("The order stands; discuss with the prescriber.");
  }

  @Test
  void saysThatTheOrderStandsWhereTheGoalIsReached() {
    Proposal after = plan(ResponseExamples.proposing(Step.DISCHARGE, FOLLOWED));

    assertThat(after.lines()).isEqualTo(PLAN.lines());
    assertThat(after.schedule()).isEqualTo(PLAN.schedule());
    assertThat(ResponseWords.point(after.response().getFirst()))
        .contains("consider ending the treatment", "The order stands");
  }

  @Test
  void saysNothingWhereTheCourseGoesOn() {
    assertThat(plan(ResponseExamples.proposing(Step.CONTINUE, FOLLOWED)).response()).isEmpty();
  }

  private static Proposal plan(Response response) {
    return (Proposal) PLANNER.answer(BACK.with(response));
  }

  private static LineEdit line(String technique, int pressure) {
    return new LineEdit(
        "lower-back", Side.BOTH, technique, java.time.Duration.ofMinutes(20), pressure);
  }
}
