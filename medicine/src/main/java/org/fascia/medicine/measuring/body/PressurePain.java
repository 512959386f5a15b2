package org.fascia.medicine.measuring.body;

import java.util.List;

/**
 * The pressure at one site from which on it hurts.
 *
 * @param site as named on the body chart; the distant control site is a site of its own
 * @param readings two or three with rests between them
 */
public record PressurePain(String site, List<Pressure> readings) {
  private static final int FEWEST = 2;

  public PressurePain {
    readings = List.copyOf(readings);
    if (readings.size() < FEWEST) {
      throw new IllegalArgumentException("at least two readings are needed");
    }
  }

  /** The mean of the readings. */
  public Pressure threshold() {
    return Pressure.mean(readings);
  }
}
