package org.fascia.medicine.evidence;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** The ends of a 95 % interval. */
public record Interval(double low, double high) {
  private static final double TAIL = 0.025;

  static final double NORMAL_95 = NormalDistribution.of(0, 1).inverseSurvivalProbability(TAIL);

  static Interval around(double middle, double error, double width) {
    return new Interval(middle - width * error, middle + width * error);
  }

  /** How many standard errors a 95 % interval of the t distribution reaches to each side. */
  static double studentWidth(int freedom) {
    return TDistribution.of(freedom).inverseSurvivalProbability(TAIL);
  }

  /** Whether the value lies inside. */
  public boolean holds(double value) {
    return low <= value && value <= high;
  }
}
