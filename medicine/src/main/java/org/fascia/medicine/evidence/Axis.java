package org.fascia.medicine.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The horizontal axis of a forest plot, from left to right; ratios stand on a logarithmic scale.
 */
final class Axis {
  static final double LEFT = 8;
  static final double RIGHT = 382;

  /** A ratio of more than this to either side of 1 is drawn as an arrow. */
  private static final double WIDEST_RATIO = Math.log(100);

  private static final double[] RATIOS = {
    0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100
  };

  private final double least;
  private final double most;
  private final List<Double> ticks;

  private Axis(double least, double most, List<Double> ticks) {
    this.least = least;
    this.most = most;
    this.ticks = List.copyOf(ticks);
  }

  /** An axis that holds all these values, and no effect; ratios as logarithms. */
  static Axis over(boolean ratio, DoubleStream values) {
    var all = DoubleStream.concat(values, DoubleStream.of(0)).summaryStatistics();
    return ratio ? ratios(all.getMin(), all.getMax()) : linear(all.getMin(), all.getMax());
  }

  private static Axis ratios(double least, double most) {
    double left = Math.max(least, -WIDEST_RATIO);
    double right = Math.min(most, WIDEST_RATIO);
    List<Double> ticks =
        DoubleStream.of(RATIOS)
            .map(Math::log)
            .filter(it -> isNear(it, left, right))
            .boxed()
            .toList();
    return around(
        Math.min(left, ticks.getFirst()), Math.max(right, ticks.getLast()), thinned(ticks));
  }

  private static boolean isNear(double tick, double left, double right) {
    double room = Math.log(2.6);
    return tick >= left - room && tick <= right + room;
  }

  /** At most seven ticks, 1 always among them. */
  private static List<Double> thinned(List<Double> ticks) {
    int one = ticks.indexOf(0.0);
    int every = 1 + (ticks.size() - 1) / 7;
    List<Double> kept = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i++) {
      if (Math.floorMod(i - one, every) == 0) {
        kept.add(ticks.get(i));
      }
    }
    return kept;
  }

  private static Axis linear(double least, double most) {
    double step = step(Math.max(most - least, 1e-9) / 4);
    double left = Math.floor(least / step) * step;
    double right = Math.ceil(most / step) * step;
    List<Double> ticks = new ArrayList<>();
    for (long i = Math.round(left / step); i <= Math.round(right / step); i++) {
      ticks.add(i * step);
    }
    return around(left, right, ticks);
  }

  /** The next round number: 1, 2 or 5 times a power of ten. */
  private static double step(double wanted) {
    double power = Math.pow(10, Math.floor(Math.log10(wanted)));
    double digit = wanted / power;
    return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
  }

  private static Axis around(double left, double right, List<Double> ticks) {
    double room = (right - left) * 0.04;
    return new Axis(left - room, right + room, ticks);
  }

  double x(double value) {
    double within = Math.clamp(value, least, most);
    return LEFT + (within - least) / (most - least) * (RIGHT - LEFT);
  }

  boolean reachesBeyond(double value) {
    return value < least || value > most;
  }

  List<Double> ticks() {
    return ticks;
  }
}
