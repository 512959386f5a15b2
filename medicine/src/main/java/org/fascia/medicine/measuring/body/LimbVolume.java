package org.fascia.medicine.measuring.body;

import java.util.List;

/**
 * The volume of a limb out of girths: each segment is a truncated cone, V = h / 12π × (C₁² + C₁C₂ +
 * C₂²). Source: {@code limb-volume} in {@code instruments.yaml}.
 */
public final class LimbVolume {
  private LimbVolume() {}

  /** The volume between the first and the last of two or more girths one segment apart. */
  public static Millilitres of(Centimetres segment, List<Centimetres> girths) {
    if (girths.size() < 2) {
      throw new IllegalArgumentException("a segment has two girths");
    }
    double volume = 0;
    for (int at = 1; at < girths.size(); at++) {
      volume += cone(segment, girths.get(at - 1), girths.get(at));
    }
    return new Millilitres(volume);
  }

  private static double cone(Centimetres height, Centimetres one, Centimetres other) {
    double squares =
        one.value() * one.value() + one.value() * other.value() + other.value() * other.value();
    return height.value() / (12 * Math.PI) * squares;
  }
}
