package org.fascia.medicine.planning;

import java.time.Duration;
import java.util.Optional;
import org.fascia.medicine.knowledge.Technique;

/**
 * One technique on one region in every visit.
 *
 * @param handsOn how long
 * @param pressure what to begin with, 1 to 5
 * @param mostPressure never more than this, 1 to 5
 * @param ceiling what keeps it below the usual maximum of the technique; empty when nothing does
 */
public record Line(
    TreatedRegion where,
    Technique technique,
    Duration handsOn,
    int pressure,
    int mostPressure,
    Optional<Ceiling> ceiling,
    Reason reason) {
  public Line {
    if (handsOn.isNegative() || handsOn.isZero()) {
      throw new IllegalArgumentException("A line takes time");
    }
    if (pressure < 1 || mostPressure < pressure || mostPressure > technique.pressure().most()) {
      throw new IllegalArgumentException("1 <= pressure <= most pressure <= usual maximum");
    }
  }
}
