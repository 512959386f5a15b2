package org.fascia.budget.units;

/** Whether a modifier may be proposed for two codes of one visit. */
public sealed interface ModifierAnswer {
  /** A modifier for the person to take over, and why it holds. */
  record Proposed(Procedure on, String modifier, String because) implements ModifierAnswer {}

  /** No modifier holds, and why. */
  record None(String because) implements ModifierAnswer {}
}
