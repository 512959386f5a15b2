package org.fascia.medicine.measuring.body;

import java.util.List;
import java.util.OptionalDouble;

/** The strength of one hand's grip, from two or three tries. */
public record Grip(List<Kilograms> tries) {
  private static final int FEWEST = 2;

  public Grip {
    tries = List.copyOf(tries);
    if (tries.size() < FEWEST) {
      throw new IllegalArgumentException("at least two tries are needed");
    }
  }

  /** The mean of the tries. */
  public Kilograms strength() {
    return Kilograms.mean(tries);
  }

  /** In percent of another grip: the other hand, or the same one before; empty when that is 0. */
  public OptionalDouble percentOf(Grip other) {
    double whole = other.strength().value();
    return whole == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(100 * strength().value() / whole);
  }
}
