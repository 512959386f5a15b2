package org.fascia.medicine.measuring.trajectory;

import org.fascia.medicine.knowledge.ResponseModel.Prior;

/**
 * What is believed of one person if their course has one shape: level at the start and change, both
 * Gaussian, updated score by score (the conjugate update of a linear Gaussian model).
 *
 * @param logWeight how well the shape foretold the scores so far
 */
record Belief(Shape shape, Gaussian2 of, double noiseVariance, double logWeight) {

  /**
   * How the change comes: which share of it by which week.
   *
   * @param weeks the smaller, the earlier
   * @param reference the week by which all of the change counts as come
   */
  record Shape(double weeks, double reference) {
    double come(double week) {
      return rise(week) / rise(reference);
    }

    private double rise(double week) {
      return 1 - Math.exp(-week / weeks);
    }
  }

  /** Means, variances and covariance of level and change. */
  record Gaussian2(double level, double change, double vLevel, double cov, double vChange) {}

  static Belief before(Prior prior, Shape shape) {
    return new Belief(
        shape,
        new Gaussian2(
            prior.level().mean(),
            prior.change().mean(),
            square(prior.level().sd()),
            0,
            square(prior.change().sd())),
        square(prior.noise()),
        0);
  }

  /** The belief after a score this many weeks into treatment. */
  Belief seeing(double weeks, double score) {
    double come = shape.come(weeks);
    double withLevel = of.vLevel + come * of.cov;
    double withChange = of.cov + come * of.vChange;
    double variance = withLevel + come * withChange + noiseVariance;
    double surprise = score - of.level - come * of.change;
    Gaussian2 next =
        new Gaussian2(
            of.level + withLevel * surprise / variance,
            of.change + withChange * surprise / variance,
            of.vLevel - square(withLevel) / variance,
            of.cov - withLevel * withChange / variance,
            of.vChange - square(withChange) / variance);
    double fit = -0.5 * (Math.log(variance) + square(surprise) / variance);
    return new Belief(shape, next, noiseVariance, logWeight + fit);
  }

  /** The person's own level at this time, without the noise of a score. */
  Normal level(double weeks) {
    double come = shape.come(weeks);
    double variance = of.vLevel + 2 * come * of.cov + square(come) * of.vChange;
    return Normal.of(of.level + come * of.change, variance);
  }

  /** How much better the level is later than earlier; negative is worse. */
  Normal gain(double earlier, double later) {
    double share = shape.come(later) - shape.come(earlier);
    return Normal.of(-share * of.change, square(share) * of.vChange);
  }

  private static double square(double value) {
    return value * value;
  }
}
