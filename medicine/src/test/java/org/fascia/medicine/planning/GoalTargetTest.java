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
  private static final GoalRule TWO_OR_30 = new GoalRule.PointsOrPercent(2, 30, Way.DOWN);

  @Test
  void takesTheLargerOfPointsAndPercent() {
    assertThat(GoalTarget.of(TWO_OR_30, NPRS, 5)).hasValue(3);
    assertThat(GoalTarget.of(TWO_OR_30, NPRS, 10)).hasValue(7);
  }

  @Test
  void isAScoreThatCanBeReached() {
    assertThat(GoalTarget.of(TWO_OR_30, NPRS, 8)).hasValue(5);
    assertThat(GoalTarget.of(new GoalRule.Points(2.17, Way.DOWN), NPRS, 6)).hasValue(3);
    assertThat(GoalTarget.of(new GoalRule.Percent(30, Way.DOWN), PEG, 6.7)).hasValue(4.6);
  }

  @Test
  void staysOnTheScale() {
    assertThat(GoalTarget.of(TWO_OR_30, NPRS, 1)).hasValue(0);
    assertThat(GoalTarget.of(new GoalRule.Points(3, Way.UP), PSFS, 9)).hasValue(10);
  }

  @Test
  void isTheThresholdItself() {
    assertThat(GoalTarget.of(new GoalRule.Below(3), NPRS, 8)).hasValue(3);
  }

  @Test
  void isOpenWhereSomethingElseIsCompared() {
    assertThat(GoalTarget.of(new GoalRule.PercentOfUsual(95), NPRS, 8)).isEmpty();
  }
}
