package org.fascia.medicine.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.fascia.medicine.evidence.Pooled.Heterogeneity;
import org.fascia.medicine.evidence.Pooled.Weighted;
import org.fascia.medicine.knowledge.EffectMeasure;
import org.fascia.medicine.knowledge.Trial;

/**
 * Pools the effects of trials by inverse variance.
 *
 * <p>Gives what R metafor gives by default ({@code escalc}, {@code rma}, {@code predict}); a test
 * holds the two together.
 */
public final class Pooling {
  private final EffectMeasure measure;
  private final PoolingMethod method;

  private Pooling(EffectMeasure measure, PoolingMethod method) {
    this.measure = measure;
    this.method = method;
  }

  /** The pooled effect of trials, POOL-004 to POOL-007 when there is none. */
  public static PoolAnswer of(List<Trial> trials, EffectMeasure measure, PoolingMethod method) {
    if (trials.size() < 2) {
      return NotPooled.tooFew(trials.size());
    }
    EffectSizes sizes = new EffectSizes(measure, method.smdFormula());
    List<TrialEffect> effects = new ArrayList<>();
    for (Trial trial : trials) {
      if (!sizes.fit(trial.arms())) {
        return NotPooled.otherFigures(trial.label(), measure.words(), needed(measure));
      }
      TrialEffect effect = sizes.of(trial);
      if (!effect.isComputable()) {
        return NotPooled.noVariance(trial.label());
      }
      effects.add(effect);
    }
    return new Pooling(measure, method).pool(effects);
  }

  private static String needed(EffectMeasure measure) {
    return measure.isRatio()
        ? "events and people of both groups are needed"
        : "people, means and standard deviations of both groups are needed";
  }

  private PoolAnswer pool(List<TrialEffect> effects) {
    // distances from the plain mean: differences of large numbers would lose their last digits
    double centre = effects.stream().mapToDouble(TrialEffect::effect).average().orElseThrow();
    double[] y = effects.stream().mapToDouble(it -> it.effect() - centre).toArray();
    double[] v = effects.stream().mapToDouble(TrialEffect::variance).toArray();
    OptionalDouble tau2 = new BetweenTrials(y, v).variance(method.model());
    if (tau2.isEmpty()) {
      return NotPooled.noConvergence();
    }
    WeightedSums apart = new WeightedSums(y, v, 0);
    WeightedSums together = new WeightedSums(y, v, tau2.getAsDouble());
    double se = error(together);
    double estimate = centre + together.mean();
    return new Pooled(
        measure,
        method,
        estimate,
        se,
        Interval.around(estimate, se, width(together)),
        heterogeneity(apart, tau2.getAsDouble()),
        prediction(estimate, Math.sqrt(se * se + tau2.getAsDouble()), width(together)),
        weighted(effects, together, tau2.getAsDouble()));
  }

  private double error(WeightedSums sums) {
    return switch (method.uncertainty()) {
      case NORMAL -> Math.sqrt(sums.variance());
      case HARTUNG_KNAPP -> Math.sqrt(sums.variance() * sums.residual() / sums.freedom());
    };
  }

  private double width(WeightedSums sums) {
    return switch (method.uncertainty()) {
      case NORMAL -> Interval.NORMAL_95;
      case HARTUNG_KNAPP -> Interval.studentWidth(sums.freedom());
    };
  }

  private Heterogeneity heterogeneity(WeightedSums apart, double tau2) {
    double q = apart.residual();
    double p = ChiSquaredDistribution.of(apart.freedom()).survivalProbability(q);
    return new Heterogeneity(tau2, i2(apart, tau2), q, p);
  }

  /** After Higgins and Thompson 2002; with a variance between trials from that variance. */
  private double i2(WeightedSums apart, double tau2) {
    double q = apart.residual();
    if (method.model() == Model.FE) {
      return q > apart.freedom() ? 100 * (q - apart.freedom()) / q : 0;
    }
    double typical = apart.freedom() / apart.traceP();
    return 100 * tau2 / (tau2 + typical);
  }

  private Optional<Interval> prediction(double estimate, double error, double width) {
    return method.model() == Model.FE
        ? Optional.empty()
        : Optional.of(Interval.around(estimate, error, width));
  }

  private static List<Weighted> weighted(
      List<TrialEffect> effects, WeightedSums sums, double tau2) {
    return effects.stream()
        .map(it -> new Weighted(it, 100 * sums.variance() / (it.variance() + tau2)))
        .toList();
  }
}
