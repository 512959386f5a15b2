package org.fascia.medicine.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<String, Measured> scores;
  private final LocalDate start;

  GoalSetting(Catalogue<Instrument> instruments, Map<String, Measured> scores, LocalDate start) {
    this.instruments = instruments;
    this.scores = scores;
    this.start = start;
  }

  /** The goals of a plan, and those the patient's scores leave no room for. */
  record Goals(List<PlannedGoal> planned, List<UnfitGoal> unfit) {
    Goals {
      planned = List.copyOf(planned);
      unfit = List.copyOf(unfit);
    }
  }

  /** The goals of these conditions; what takes longer than half a year is none of massage. */
  Goals of(List<Condition> conditions) {
    List<PlannedGoal> planned = new ArrayList<>();
    List<UnfitGoal> unfit = new ArrayList<>();
    for (Chosen chosen : chosen(conditions)) {
      Goal goal = chosen.goal();
      switch (target(goal)) {
        case GoalTarget.Unfit(UnfitGoal.Why why) -> unfit.add(unfit(goal, why));
        case GoalTarget.Score(double target) ->
            planned.add(planned(chosen, OptionalDouble.of(target)));
        case GoalTarget.Open() -> planned.add(planned(chosen, OptionalDouble.empty()));
      }
    }
    return new Goals(planned, unfit);
  }

  /** A goal, and what it is a goal for. */
  private record Chosen(Condition condition, Goal goal) {}

  /**
   * One goal an instrument: all of the main condition, and the first of every other one that is not
   * measured yet.
   */
  private static List<Chosen> chosen(List<Condition> conditions) {
    List<Chosen> chosen = new ArrayList<>();
    Set<String> measured = new HashSet<>();
    for (Condition condition : conditions) {
      boolean main = condition.equals(conditions.getFirst());
      condition.goals().stream()
          .filter(goal -> goal.byWeeks() <= MOST_WEEKS && !measured.contains(goal.instrument()))
          .limit(main ? Long.MAX_VALUE : 1)
          .forEach(
              goal -> {
                measured.add(goal.instrument());
                chosen.add(new Chosen(condition, goal));
              });
    }
    return chosen;
  }

  private GoalTarget target(Goal goal) {
    return measured(goal)
        .map(scores -> GoalTarget.of(goal.rule(), instruments.get(goal.instrument()), scores))
        .orElseGet(GoalTarget.Open::new);
  }

  /** The weekly score says nothing of what is measured in a special situation. */
  private Optional<Measured> measured(Goal goal) {
    return goal.situation().isPresent()
        ? Optional.empty()
        : Optional.ofNullable(scores.get(goal.instrument()));
  }

  private UnfitGoal unfit(Goal goal, UnfitGoal.Why why) {
    return new UnfitGoal(
        goal, instruments.get(goal.instrument()), measured(goal).orElseThrow(), why);
  }

  private PlannedGoal planned(Chosen chosen, OptionalDouble target) {
    Goal goal = chosen.goal();
    Instrument instrument = instruments.get(goal.instrument());
    OptionalDouble baseline = measured(goal).stream().mapToDouble(Measured::first).findFirst();
    return new PlannedGoal(
        chosen.condition(),
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
