package org.fascia.medicine.evidence;

import org.fascia.medicine.knowledge.Trial;

/**
 * The effect one trial found; ratios as logarithms.
 *
 * @param variance of its sampling error
 */
public record TrialEffect(Trial trial, double effect, double variance) {
  private static final double ASTRONOMICAL = 1e60;

  /** The 95 % interval, from the normal distribution. */
  public Interval interval() {
    return Interval.around(effect, Math.sqrt(variance), Interval.NORMAL_95);
  }

  /** Whether pooling, which needs the third power of weights, stays within what can be computed. */
  boolean isComputable() {
    return Math.abs(effect) < ASTRONOMICAL
        && variance > 1 / ASTRONOMICAL
        && variance < ASTRONOMICAL;
  }
}
