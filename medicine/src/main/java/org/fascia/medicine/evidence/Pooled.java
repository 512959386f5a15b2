package org.fascia.medicine.evidence;

import java.util.List;
import java.util.Optional;
import org.fascia.medicine.knowledge.EffectMeasure;

/**
 * Trials taken together; ratios as logarithms.
 *
 * @param se standard error of the estimate
 * @param interval around the estimate, 95 %
 * @param prediction where the true effect of a new, similar setting lies, 95 %; none with one true
 *     effect for all
 */
public record Pooled(
    EffectMeasure measure,
    PoolingMethod method,
    double estimate,
    double se,
    Interval interval,
    Heterogeneity heterogeneity,
    Optional<Interval> prediction,
    List<Weighted> trials)
    implements PoolAnswer {
  public Pooled {
    trials = List.copyOf(trials);
  }

  /** One trial's effect and its share in the estimate. */
  public record Weighted(TrialEffect effect, double percent) {}

  /**
   * How far the trials disagree.
   *
   * @param tau2 variance between their true effects
   * @param i2 share of the variation that is not chance, percent
   * @param q Cochran's Q
   * @param p of Q, from the chi-squared distribution
   */
  public record Heterogeneity(double tau2, double i2, double q, double p) {}

  /** How many trials. */
  public int k() {
    return trials.size();
  }

  /** People in all of them. */
  public int people() {
    return trials.stream().mapToInt(it -> it.effect().trial().arms().people()).sum();
  }
}
