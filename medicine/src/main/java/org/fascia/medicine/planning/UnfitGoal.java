package org.fascia.medicine.planning;

import org.fascia.medicine.knowledge.Goal;
import org.fascia.medicine.knowledge.Instrument;

/** A goal that the scores of the patient leave no room for; it is no part of a plan. */
public record UnfitGoal(Goal goal, Instrument instrument, Measured measured, Why why) {
  /** What stands against the goal. */
  public enum Why {
    /** The latest score counts as reached. */
    ALREADY_MET,
    /** From the first score the change would lead beyond the end of the scale. */
    BEYOND_THE_SCALE
  }
}
