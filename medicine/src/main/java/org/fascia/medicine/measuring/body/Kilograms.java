package org.fascia.medicine.measuring.body;

import java.util.List;

/** The force of a grip as a dynamometer shows it, in kilograms; not below 0. */
public record Kilograms(double value) {
  public Kilograms {
    Quantities.require(value >= 0, "kilograms", value);
  }

  /** The mean of repeated tries; there must be one. */
  public static Kilograms mean(List<Kilograms> tries) {
    return new Kilograms(Quantities.mean(tries.stream().mapToDouble(Kilograms::value)));
  }
}
