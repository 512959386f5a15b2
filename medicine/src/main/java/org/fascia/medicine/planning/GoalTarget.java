package org.fascia.medicine.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fascia.medicine.knowledge.GoalRule;
import org.fascia.medicine.knowledge.GoalRule.Way;
import org.fascia.medicine.knowledge.Instrument;

/** The score at which a goal counts as reached, or why there is none. */
sealed interface GoalTarget {

  /** This score, on a step of the scale that is far enough. */
  record Score(double value) implements GoalTarget {}

  /** The rule compares with something else than the first score. */
  record Open() implements GoalTarget {}

  /** The patient's scores leave no room for the goal. */
  record Unfit(UnfitGoal.Why why) implements GoalTarget {}

  /** What the rule comes to for these scores. */
  static GoalTarget of(GoalRule rule, Instrument instrument, Measured scores) {
    double first = scores.first();
    return switch (rule) {
      case GoalRule.Points(double change, Way way) -> changed(instrument, scores, change, way);
      case GoalRule.Percent(double percent, Way way) ->
          changed(instrument, scores, first * percent / 100, way);
      case GoalRule.PointsOrPercent(double points, double percent, Way way) ->
          changed(instrument, scores, Math.max(points, first * percent / 100), way);
      case GoalRule.Below(double value) -> fit(value, scores, Way.DOWN);
      case GoalRule.PercentOfUsual _ -> new Open();
    };
  }

  private static GoalTarget changed(
      Instrument instrument, Measured scores, double change, Way way) {
    RoundingMode farEnough = way == Way.DOWN ? RoundingMode.FLOOR : RoundingMode.CEILING;
    double target =
        BigDecimal.valueOf(way == Way.DOWN ? scores.first() - change : scores.first() + change)
            .setScale(instrument.decimals(), farEnough)
            .doubleValue();
    return instrument.range().filter(range -> !range.holds(target)).isPresent()
        ? new Unfit(UnfitGoal.Why.BEYOND_THE_SCALE)
        : fit(target, scores, way);
  }

  private static GoalTarget fit(double target, Measured scores, Way way) {
    boolean met = way == Way.DOWN ? scores.latest() <= target : scores.latest() >= target;
    return met ? new Unfit(UnfitGoal.Why.ALREADY_MET) : new Score(target);
  }
}
