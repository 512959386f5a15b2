package org.fascia.medicine.evidence;

import org.fascia.medicine.knowledge.Arms;
import org.fascia.medicine.knowledge.EffectMeasure;
import org.fascia.medicine.knowledge.Trial;

/** Computes what a trial found in one measure, as R metafor's {@code escalc} does by default. */
final class EffectSizes {
  /**
   * Added to each cell of a table in which one is zero (Gart and Zweifel 1967), and to no other.
   */
  private static final double HALF = 0.5;

  private final EffectMeasure measure;
  private final SmdFormula formula;

  EffectSizes(EffectMeasure measure, SmdFormula formula) {
    this.measure = measure;
    this.formula = formula;
  }

  /** Whether trials that say this can be expressed in the measure. */
  boolean fit(Arms arms) {
    return switch (arms) {
      case Arms.Means _ -> !measure.isRatio();
      case Arms.Counts _ -> measure.isRatio();
      case Arms.Reported _ -> true;
    };
  }

  TrialEffect of(Trial trial) {
    return switch (trial.arms()) {
      case Arms.Means(Arms.Group first, Arms.Group second) ->
          measure == EffectMeasure.MD
              ? difference(trial, first, second)
              : standardised(trial, first, second);
      case Arms.Counts(Arms.Share first, Arms.Share second) -> ratio(trial, first, second);
      case Arms.Reported(double effect, double se, int _) ->
          new TrialEffect(trial, effect, se * se);
    };
  }

  private static TrialEffect difference(Trial trial, Arms.Group first, Arms.Group second) {
    return new TrialEffect(trial, first.mean() - second.mean(), ofMean(first) + ofMean(second));
  }

  private static double ofMean(Arms.Group group) {
    return group.sd() * group.sd() / group.n();
  }

  private TrialEffect standardised(Trial trial, Arms.Group first, Arms.Group second) {
    double freedom = (double) first.n() + second.n() - 2;
    double spread = Math.sqrt((squares(first) + squares(second)) / freedom);
    double g = formula.correction(freedom) * (first.mean() - second.mean()) / spread;
    return new TrialEffect(trial, g, formula.variance(g, first.n(), second.n()));
  }

  private static double squares(Arms.Group group) {
    return (group.n() - 1) * group.sd() * group.sd();
  }

  private TrialEffect ratio(Trial trial, Arms.Share first, Arms.Share second) {
    double a = first.events();
    double b = (double) first.n() - first.events();
    double c = second.events();
    double d = (double) second.n() - second.events();
    double add = a == 0 || b == 0 || c == 0 || d == 0 ? HALF : 0;
    return measure == EffectMeasure.RR
        ? riskRatio(trial, a + add, a + b + 2 * add, c + add, c + d + 2 * add)
        : oddsRatio(trial, a + add, b + add, c + add, d + add);
  }

  private static TrialEffect riskRatio(Trial trial, double a, double n1, double c, double n2) {
    return new TrialEffect(
        trial, Math.log(a / n1) - Math.log(c / n2), 1 / a - 1 / n1 + 1 / c - 1 / n2);
  }

  private static TrialEffect oddsRatio(Trial trial, double a, double b, double c, double d) {
    return new TrialEffect(trial, Math.log(a / b) - Math.log(c / d), 1 / a + 1 / b + 1 / c + 1 / d);
  }
}
