package org.fascia.medicine.evidence;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Estimates the variance between the true effects of trials. */
final class BetweenTrials {
  // the stopping rule of R metafor 3.8: a finer one would change the sixth decimal against it
  private static final double CLOSE_ENOUGH = 1e-5;
  private static final int MOST_STEPS = 100;
  private static final double LIKELIER_BY = Math.pow(Math.ulp(1.0), 0.25);

  private final double[] effects;
  private final double[] variances;

  BetweenTrials(double[] effects, double[] variances) {
    this.effects = effects;
    this.variances = variances;
  }

  /** The variance after this model; empty when the search does not end. */
  OptionalDouble variance(Model model) {
    return switch (model) {
      case FE -> OptionalDouble.of(0);
      case DL -> OptionalDouble.of(momentsWeighted());
      case REML -> likeliest();
    };
  }

  private WeightedSums at(double tau2) {
    return new WeightedSums(effects, variances, tau2);
  }

  private double momentsWeighted() {
    WeightedSums sums = at(0);
    return Math.max(0, (sums.residual() - sums.freedom()) / sums.traceP());
  }

  /** The starting point: observed variance less the mean sampling variance (Hedges 1985). */
  private double momentsPlain() {
    double mean = Arrays.stream(effects).average().orElseThrow();
    double squares = Arrays.stream(effects).map(it -> (it - mean) * (it - mean)).sum();
    double sampling = Arrays.stream(variances).average().orElseThrow();
    return Math.max(0, squares / (effects.length - 1) - sampling);
  }

  private OptionalDouble likeliest() {
    double tau2 = momentsPlain();
    double change = Double.MAX_VALUE;
    for (int steps = 0; change > CLOSE_ENOUGH; steps++) {
      if (steps > MOST_STEPS) {
        return OptionalDouble.empty();
      }
      double next = tau2 + withinBounds(at(tau2).step(), tau2);
      change = Math.abs(next - tau2);
      tau2 = next;
    }
    return OptionalDouble.of(isLocal(tau2) ? 0 : tau2);
  }

  /** Halves a step until the variance stays a variance. */
  private static double withinBounds(double step, double tau2) {
    double shorter = step;
    while (tau2 + shorter < 0) {
      shorter /= 2;
    }
    return shorter;
  }

  /** Whether no variance at all would be likelier than the maximum that was found. */
  private boolean isLocal(double tau2) {
    return tau2 > CLOSE_ENOUGH && at(0).likelihood() - at(tau2).likelihood() > LIKELIER_BY;
  }
}
