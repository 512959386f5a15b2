package org.fascia.medicine.measuring.body;

import java.util.List;

/** A pressure on the skin, kept in kilopascals; not below 0. */
public record Pressure(double kilopascals) {
  private static final double KPA_OF_KG_PER_CM2 = 98.0665;

  public Pressure {
    Quantities.require(kilopascals >= 0, "kilopascals", kilopascals);
  }

  /** As an algometer shows it; 1 kg/cm² is 98.07 kPa. */
  public static Pressure ofKilogramsPerSquareCentimetre(double value) {
    return new Pressure(value * KPA_OF_KG_PER_CM2);
  }

  /** The mean of repeated readings; there must be one. */
  public static Pressure mean(List<Pressure> readings) {
    return new Pressure(Quantities.mean(readings.stream().mapToDouble(Pressure::kilopascals)));
  }

  /** The same in kg/cm². */
  public double kilogramsPerSquareCentimetre() {
    return kilopascals / KPA_OF_KG_PER_CM2;
  }
}
