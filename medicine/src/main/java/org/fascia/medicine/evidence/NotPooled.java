package org.fascia.medicine.evidence;

/**
 * Why these trials have no pooled effect.
 *
 * @param code listed in {@code docs/refusals.md}
 * @param sentence what is the matter and what would be right
 */
public record NotPooled(String code, String sentence) implements PoolAnswer {
  private static final String NO_CONVERGENCE = "POOL-007";

  /** Whether the figures are sound and only the model gives no answer. */
  public boolean anotherModelMayHelp() {
    return code.equals(NO_CONVERGENCE);
  }

  static NotPooled tooFew(int trials) {
    return new NotPooled("POOL-004", "two trials or more are needed for pooling, not " + trials);
  }

  static NotPooled otherFigures(String label, String measure, String needed) {
    return new NotPooled("POOL-005", label + " cannot be expressed as " + measure + "; " + needed);
  }

  static NotPooled noVariance(String label) {
    return new NotPooled(
        "POOL-006",
        label
            + " has no sampling variance that can be computed; both standard deviations must not"
            + " be 0, and no figure may be astronomical");
  }

  static NotPooled noConvergence() {
    return new NotPooled(
        NO_CONVERGENCE, "REML found no estimate in 100 steps; take --model DL instead");
  }
}
