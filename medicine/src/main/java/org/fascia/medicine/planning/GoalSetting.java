package org.fascia.medicine.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.fascia.medicine.knowledge.Catalogue;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Goal;
import org.fascia.medicine.knowledge.Instrument;

/** Fills the goals of the conditions with first scores, targets and dates. */
final class GoalSetting {
  private static final int MOST_WEEKS = 26;

  private final Catalogue<Instrument> instruments;
  private final Map<String, Double> baselines;
  private final LocalDate start;

  GoalSetting(Catalogue<Instrument> instruments, Map<String, Double> baselines, LocalDate start) {
    this.instruments = instruments;
    this.baselines = baselines;
    this.start = start;
  }

  /**
   * One goal an instrument: all of the main condition, and the first of every other one that is not
   * measured yet. What takes longer than half a year is no goal of a course of massage.
   */
  List<PlannedGoal> of(List<Condition> conditions) {
    List<PlannedGoal> goals = new ArrayList<>();
    Set<String> measured = new HashSet<>();
    for (Condition condition : conditions) {
      boolean main = condition.equals(conditions.getFirst());
      condition.goals().stream()
          .filter(goal -> goal.byWeeks() <= MOST_WEEKS && !measured.contains(goal.instrument()))
          .limit(main ? Long.MAX_VALUE : 1)
          .forEach(
              goal -> {
                measured.add(goal.instrument());
                goals.add(planned(condition, goal));
              });
    }
    return goals;
  }

  private PlannedGoal planned(Condition condition, Goal goal) {
    Instrument instrument = instruments.get(goal.instrument());
    Double first = baselines.get(goal.instrument());
    OptionalDouble baseline = first == null ? OptionalDouble.empty() : OptionalDouble.of(first);
    OptionalDouble target =
        first == null ? OptionalDouble.empty() : GoalTarget.of(goal.rule(), instrument, first);
    return new PlannedGoal(
        condition,
        goal,
        instrument,
        text(goal, instrument, baseline, target),
        baseline,
        target,
        start.plusWeeks(goal.byWeeks()));
  }

  private static String text(
      Goal goal, Instrument instrument, OptionalDouble baseline, OptionalDouble target) {
    if (baseline.isEmpty() || target.isEmpty()) {
      return goal.textBeforeBaseline();
    }
    return goal.text()
        .replace("{baseline}", PlanWords.score(baseline.getAsDouble(), instrument))
        .replace("{target}", PlanWords.score(target.getAsDouble(), instrument));
  }
}
