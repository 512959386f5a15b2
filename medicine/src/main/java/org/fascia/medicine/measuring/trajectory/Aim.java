package org.fascia.medicine.measuring.trajectory;

import java.util.OptionalDouble;

/**
 * What the course is held against.
 *
 * @param target the score that counts as the goal reached; empty without a goal
 * @param smallestChange the change that matters, in points of the score
 */
public record Aim(OptionalDouble target, double smallestChange) {
  public Aim {
    if (!(smallestChange > 0)) {
      throw new IllegalArgumentException("a change that matters is above 0 points");
    }
  }

  /** No goal, only a change that matters. */
  public static Aim ofChange(double points) {
    return new Aim(OptionalDouble.empty(), points);
  }
}
