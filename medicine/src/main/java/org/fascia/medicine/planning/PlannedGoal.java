package org.fascia.medicine.planning;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Goal;
import org.fascia.medicine.knowledge.Instrument;

/**
 * What the course of treatment should reach.
 *
 * @param text the goal in one sentence
 * @param baseline the first score; empty when it is still to be taken
 * @param target the score that counts as reached; empty without a baseline
 */
public record PlannedGoal(
    Condition condition,
    Goal goal,
    Instrument instrument,
    String text,
    OptionalDouble baseline,
    OptionalDouble target,
    LocalDate by) {

  /**
   * Whether its first score can be one of the weekly course: not where the goal looks at a score
   * taken in a special situation.
   */
  public boolean isAskedWeekly() {
    return goal.situation().isEmpty();
  }
}
