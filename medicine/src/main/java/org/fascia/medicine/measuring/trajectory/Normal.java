package org.fascia.medicine.measuring.trajectory;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** A Gaussian quantity; a standard deviation of 0 stands for a number that is certain. */
record Normal(double mean, double sd) {
  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  static Normal of(double mean, double variance) {
    return new Normal(mean, Math.sqrt(Math.max(0, variance)));
  }

  /** The probability of at most this value. */
  double atMost(double value) {
    if (sd == 0) {
      return value >= mean ? 1 : 0;
    }
    return STANDARD.cumulativeProbability((value - mean) / sd);
  }
}
