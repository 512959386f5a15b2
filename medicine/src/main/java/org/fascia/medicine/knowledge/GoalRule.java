package org.fascia.medicine.knowledge;

import java.util.Optional;
import org.fascia.yaml.Entry;

/** When a goal counts as met; the kinds are explained in {@code conditions.yaml}. */
public sealed interface GoalRule {
  /** Which way the score has to go. */
  enum Way {
    UP,
    DOWN;

    static Optional<Way> of(String word) {
      return Words.constant(values(), word);
    }
  }

  /** The score changes by so many points. */
  record Points(double change, Way way) implements GoalRule {}

  /** The score changes by so many percent of the first one. */
  record Percent(double percent, Way way) implements GoalRule {}

  /** The score changes by the larger of so many points and so many percent of the first one. */
  record PointsOrPercent(double points, double percent, Way way) implements GoalRule {}

  /** The score falls below this value. */
  record Below(double value) implements GoalRule {}

  /** The value reaches this percentage of the usual or unaffected side's value. */
  record PercentOfUsual(double percent) implements GoalRule {}

  /** Reads a rule. */
  static GoalRule from(Entry rule) {
    String type = rule.text("type");
    return switch (type) {
      case "absolute" -> new Points(rule.number("change"), way(rule));
      case "percent-of-baseline" -> new Percent(rule.number("change"), way(rule));
      case "greater-of" ->
          new PointsOrPercent(rule.number("absolute"), rule.number("percent"), way(rule));
      case "threshold" -> {
        require(rule, "below");
        yield new Below(rule.number("value"));
      }
      case "percent-of-usual" -> {
        require(rule, "at-or-above");
        yield new PercentOfUsual(rule.number("value"));
      }
      default -> throw rule.fault("type", "there is no goal rule \"" + type + "\"");
    };
  }

  private static Way way(Entry rule) {
    return rule.one("direction", "direction", Way::of);
  }

  private static void require(Entry rule, String direction) {
    rule.one("direction", "direction", word -> Optional.of(word).filter(direction::equals));
  }
}
