package org.fascia.medicine.evidence;

/**
 * The sums over trials that everything in pooling is made of, for one variance between them.
 *
 * <p>Each trial weighs 1 / (its variance + that variance). The names are those of the formulas: P
 * is the projection W - W11'W / sum W.
 */
final class WeightedSums {
  private double w;
  private double w2;
  private double w3;
  private double wy;
  private double logVariance;
  private final double mean;
  private double residual;
  private double residualPp;
  private final int k;

  WeightedSums(double[] effects, double[] variances, double tau2) {
    k = effects.length;
    for (int i = 0; i < k; i++) {
      double weight = 1 / (variances[i] + tau2);
      w += weight;
      w2 += weight * weight;
      w3 += weight * weight * weight;
      wy += weight * effects[i];
      logVariance += Math.log(variances[i] + tau2);
    }
    mean = wy / w;
    for (int i = 0; i < k; i++) {
      double weight = 1 / (variances[i] + tau2);
      double off = effects[i] - mean;
      residual += weight * off * off;
      residualPp += weight * weight * off * off;
    }
  }

  double mean() {
    return mean;
  }

  /** Variance of the mean. */
  double variance() {
    return 1 / w;
  }

  /** Sum of w (y - mean)²: Cochran's Q when nothing lies between the trials. */
  double residual() {
    return residual;
  }

  double traceP() {
    return w - w2 / w;
  }

  double tracePp() {
    return w2 - 2 * w3 / w + (w2 / w) * (w2 / w);
  }

  /** Step of Fisher scoring for the restricted likelihood (Viechtbauer 2005). */
  double step() {
    return (residualPp - traceP()) / tracePp();
  }

  /** The restricted log-likelihood up to a constant. */
  double likelihood() {
    return -0.5 * logVariance - 0.5 * Math.log(w) - 0.5 * residual;
  }

  int freedom() {
    return k - 1;
  }
}
