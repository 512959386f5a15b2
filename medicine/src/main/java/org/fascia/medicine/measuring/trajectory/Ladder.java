package org.fascia.medicine.measuring.trajectory;

import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Instrument.Direction;

/** Scores as shares of the length of their scale, 0 best and 1 worst, and back. */
record Ladder(Instrument.Range range, Direction direction) {
  static Ladder of(Instrument instrument) {
    return new Ladder(instrument.range().orElseThrow(), instrument.direction());
  }

  double share(double score) {
    double up = (score - range.lowest()) / length();
    return direction == Direction.HIGHER_IS_WORSE ? up : 1 - up;
  }

  double shareOfPoints(double points) {
    return points / length();
  }

  double points(double share) {
    return share * length();
  }

  /** A score of the scale; beyond its ends there is none. */
  double score(double share) {
    double within = Math.clamp(share, 0, 1);
    double up = direction == Direction.HIGHER_IS_WORSE ? within : 1 - within;
    return range.lowest() + up * length();
  }

  private double length() {
    return range.highest() - range.lowest();
  }
}
