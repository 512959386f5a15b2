package org.fascia.medicine.planning;

/**
 * The scores of one instrument that a goal looks at.
 *
 * @param first what the course began with; it stays when a plan is changed, so that the goal does
 *     not move away
 * @param latest what was measured last; the first where there is one score
 */
public record Measured(double first, double latest) {

  /** A single score. */
  public static Measured once(double score) {
    return new Measured(score, score);
  }
}
