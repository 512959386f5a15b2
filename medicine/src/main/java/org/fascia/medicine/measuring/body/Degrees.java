package org.fascia.medicine.measuring.body;

import java.util.List;

/** An angle of a joint, in degrees; what is missing to straight is negative: -45 to 200. */
public record Degrees(double value) {
  private static final double LEAST = -45;
  private static final double MOST = 200;

  public Degrees {
    Quantities.require(value >= LEAST && value <= MOST, "degrees", value);
  }

  /** The mean of repeated readings; there must be one. */
  public static Degrees mean(List<Degrees> readings) {
    return new Degrees(Quantities.mean(readings.stream().mapToDouble(Degrees::value)));
  }

  /** How much wider this is, in degrees; negative when it is narrower. */
  public double minus(Degrees other) {
    return value - other.value;
  }
}
