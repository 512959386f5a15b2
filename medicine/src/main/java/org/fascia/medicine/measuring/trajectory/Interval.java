package org.fascia.medicine.measuring.trajectory;

/** Where the person's own level lies, in points: the estimate and the ends of the 80 % interval. */
public record Interval(double estimate, double low, double high) {
  private static final double TAIL = 0.1;

  static Interval of(Mixture level, Ladder ladder) {
    double one = ladder.score(level.quantile(TAIL));
    double other = ladder.score(level.quantile(1 - TAIL));
    return new Interval(ladder.score(level.mean()), Math.min(one, other), Math.max(one, other));
  }
}
