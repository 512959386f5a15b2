package org.fascia.medicine.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.fascia.medicine.knowledge.GoalRule;
import org.fascia.medicine.knowledge.GoalRule.Way;
import org.fascia.medicine.knowledge.Instrument;
import org.junit.jupiter.api.Test;

class GoalTargetTest {
  private static final Instrument NPRS = PlanExamples.KNOWLEDGE.instruments().get("nprs");
  private static final Instrument PEG = PlanExamples.KNOWLEDGE.instruments().get("peg");
  private static final Instrument PSFS = PlanExamples.KNOWLEDGE.instruments().get("psfs");
  private static final GoalTarget BEYOND = new GoalTarget.Unfit(UnfitGoal.Why.BEYOND_THE_SCALE);
  private static final GoalTarget MET = new GoalTarget.Unfit(UnfitGoal.Why.ALREADY_MET);
  private static final GoalRule TWO_OR_30 = new GoalRule.PointsOrPercent(2, 30, Way.DOWN);

  @Test
  void takesTheLargerOfPointsAndPercent() {
    assertThat(of(TWO_OR_30, NPRS, 5)).isEqualTo(score(3));
    assertThat(of(TWO_OR_30, NPRS, 10)).isEqualTo(score(7));
  }

  @Test
  void isAScoreThatCanBeReached() {
    assertThat(of(TWO_OR_30, NPRS, 8)).isEqualTo(score(5));
    assertThat(of(new GoalRule.Points(2.17, Way.DOWN), NPRS, 6)).isEqualTo(score(3));
    assertThat(of(new GoalRule.Percent(30, Way.DOWN), PEG, 6.7)).isEqualTo(score(4.6));
  }

  @Test
  void mayBeTheEndOfTheScaleAndNothingBeyond() {
    assertThat(of(TWO_OR_30, NPRS, 2)).isEqualTo(score(0));
    assertThat(of(TWO_OR_30, NPRS, 1)).isEqualTo(BEYOND);
    assertThat(of(new GoalRule.Points(3, Way.UP), PSFS, 7)).isEqualTo(score(10));
    assertThat(of(new GoalRule.Points(3, Way.UP), PSFS, 8)).isEqualTo(BEYOND);
  }

  @Test
  void isNoneWhereTheLatestScoreCountsAsReached() {
    GoalRule.Below atMostThree = new GoalRule.Below(3);
    assertThat(of(atMostThree, NPRS, 8)).isEqualTo(score(3));
    assertThat(of(atMostThree, NPRS, 3)).isEqualTo(MET);
    assertThat(of(new GoalRule.Percent(30, Way.DOWN), PEG, 0)).isEqualTo(MET);
    assertThat(GoalTarget.of(TWO_OR_30, NPRS, new Measured(7, 4))).isEqualTo(MET);
    assertThat(GoalTarget.of(TWO_OR_30, NPRS, new Measured(7, 5))).isEqualTo(score(4));
    assertThat(GoalTarget.of(new GoalRule.Points(3, Way.UP), PSFS, new Measured(4, 7)))
        .isEqualTo(MET);
  }

  @Test
  void isOpenWhereSomethingElseIsCompared() {
    assertThat(of(new GoalRule.PercentOfUsual(95), NPRS, 8)).isEqualTo(new GoalTarget.Open());
  }

  private static GoalTarget of(GoalRule rule, Instrument instrument, double first) {
    return GoalTarget.of(rule, instrument, Measured.once(first));
  }

  private static GoalTarget score(double value) {
    return new GoalTarget.Score(value);
  }
}
