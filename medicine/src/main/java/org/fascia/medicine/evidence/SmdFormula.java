package org.fascia.medicine.evidence;

import org.apache.commons.numbers.gamma.LogGamma;

/** How Hedges' g and its variance are computed; the two differ in the third decimal. */
public enum SmdFormula {
  /** Exact correction for small samples (Hedges 1981), variance as metafor computes it. */
  EXACT {
    @Override
    double correction(double freedom) {
      return Math.exp(
          LogGamma.value(freedom / 2)
              - Math.log(freedom / 2) / 2
              - LogGamma.value((freedom - 1) / 2));
    }

    @Override
    double variance(double g, double n1, double n2) {
      return 1 / n1 + 1 / n2 + g * g / (2 * (n1 + n2));
    }
  },
  /** The approximations of the Cochrane software, which its published analyses carry. */
  COCHRANE {
    @Override
    double correction(double freedom) {
      return 1 - 3 / (4 * freedom - 1);
    }

    @Override
    double variance(double g, double n1, double n2) {
      double n = n1 + n2;
      return n / (n1 * n2) + g * g / (2 * (n - 3.94));
    }
  };

  abstract double correction(double freedom);

  abstract double variance(double g, double n1, double n2);
}
