package org.fascia.medicine.measuring.trajectory;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** A quantity under several shapes of the course, each weighted by how well it fits. */
record Mixture(List<Weighted> parts) {
  private static final double WIDE = 8;
  private static final int HALVINGS = 40;

  /** The quantity under one shape, and the probability of that shape. */
  record Weighted(Normal normal, double weight) {}

  static Mixture of(List<Belief> beliefs, Function<Belief, Normal> quantity) {
    double best = beliefs.stream().mapToDouble(Belief::logWeight).max().orElseThrow();
    double all = beliefs.stream().mapToDouble(it -> Math.exp(it.logWeight() - best)).sum();
    return new Mixture(
        beliefs.stream()
            .map(it -> new Weighted(quantity.apply(it), Math.exp(it.logWeight() - best) / all))
            .toList());
  }

  double mean() {
    return weighed(Normal::mean);
  }

  double atMost(double value) {
    return weighed(normal -> normal.atMost(value));
  }

  double atLeast(double value) {
    return 1 - atMost(value);
  }

  /** The value that this share of the probability lies below, by halving the span it lies in. */
  double quantile(double share) {
    double low = parts.stream().mapToDouble(it -> end(it.normal(), -WIDE)).min().orElseThrow();
    double high = parts.stream().mapToDouble(it -> end(it.normal(), WIDE)).max().orElseThrow();
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = (low + high) / 2;
      if (atMost(middle) < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static double end(Normal normal, double deviations) {
    return normal.mean() + deviations * normal.sd();
  }

  private double weighed(ToDoubleFunction<Normal> of) {
    double sum = 0;
    for (Weighted part : parts) {
      sum += part.weight() * of.applyAsDouble(part.normal());
    }
    return sum;
  }
}
