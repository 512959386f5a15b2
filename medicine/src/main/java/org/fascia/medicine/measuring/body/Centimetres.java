package org.fascia.medicine.measuring.body;

import java.util.List;

/** A length or a girth, in centimetres; above 0 and no more than 300. */
public record Centimetres(double value) {
  private static final double LONGEST = 300;

  public Centimetres {
    Quantities.require(value > 0 && value <= LONGEST, "centimetres", value);
  }

  /** The mean of repeated readings; there must be one. */
  public static Centimetres mean(List<Centimetres> readings) {
    return new Centimetres(Quantities.mean(readings.stream().mapToDouble(Centimetres::value)));
  }

  /** How much longer this is, in centimetres; negative when it is shorter. */
  public double minus(Centimetres other) {
    return value - other.value;
  }
}
