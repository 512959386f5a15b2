package org.fascia.medicine.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.fascia.medicine.knowledge.GoalRule;
import org.fascia.medicine.knowledge.GoalRule.Way;
import org.fascia.medicine.knowledge.Instrument;

/** The score at which a goal counts as reached. */
final class GoalTarget {
  private GoalTarget() {}

  /**
   * The target for this first score, on a step of the scale that is far enough and inside its ends;
   * empty when the rule compares with something else than the first score.
   */
  static OptionalDouble of(GoalRule rule, Instrument instrument, double first) {
    return switch (rule) {
      case GoalRule.Points(double change, Way way) -> target(instrument, first, change, way);
      case GoalRule.Percent(double percent, Way way) ->
          target(instrument, first, first * percent / 100, way);
      case GoalRule.PointsOrPercent(double points, double percent, Way way) ->
          target(instrument, first, Math.max(points, first * percent / 100), way);
      case GoalRule.Below(double value) -> OptionalDouble.of(value);
      case GoalRule.PercentOfUsual usual -> OptionalDouble.empty();
    };
  }

  private static OptionalDouble target(
      Instrument instrument, double first, double change, Way way) {
    RoundingMode farEnough = way == Way.DOWN ? RoundingMode.FLOOR : RoundingMode.CEILING;
    double target =
        BigDecimal.valueOf(way == Way.DOWN ? first - change : first + change)
            .setScale(instrument.decimals(), farEnough)
            .doubleValue();
    return OptionalDouble.of(
        instrument
            .range()
            .map(range -> Math.clamp(target, range.lowest(), range.highest()))
            .orElse(target));
  }
}
