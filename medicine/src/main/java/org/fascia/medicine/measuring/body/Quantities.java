package org.fascia.medicine.measuring.body;

import java.util.stream.DoubleStream;

/** What all quantities of the body keep. */
final class Quantities {
  private Quantities() {}

  /** Text and typing errors have been refused before; what arrives here wrong is a bug. */
  static void require(boolean holds, String unit, double value) {
    if (!holds) {
      throw new IllegalArgumentException("%s %s cannot be".formatted(value, unit));
    }
  }

  static double mean(DoubleStream readings) {
    return readings.average().orElseThrow(() -> new IllegalArgumentException("no reading"));
  }
}
