package org.fascia.medicine.measuring.body;

import java.util.List;

/**
 * Swelling of ankle or hand by a tape laid in a figure of eight.
 *
 * @param readings two or three of the same side
 */
public record FigureOfEight(List<Centimetres> readings) {
  private static final int FEWEST = 2;

  public FigureOfEight {
    readings = List.copyOf(readings);
    if (readings.size() < FEWEST) {
      throw new IllegalArgumentException("at least two readings are needed");
    }
  }

  /** The mean of the readings. */
  public Centimetres girth() {
    return Centimetres.mean(readings);
  }
}
