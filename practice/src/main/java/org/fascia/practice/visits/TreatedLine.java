package org.fascia.practice.visits;

import java.time.Duration;
import org.fascia.medicine.facts.Side;
import org.fascia.practice.kernel.Refused;

/**
 * One technique on one region, as it was done.
 *
 * @param region id in {@code body_regions.yaml}
 * @param technique id in {@code techniques.yaml}
 * @param handsOn 1 to 180 minutes, refused with VISIT-001
 * @param pressure 1 to 5, refused with VISIT-002
 */
public record TreatedLine(
    String region, Side side, String technique, Duration handsOn, int pressure) {
  private static final int LONGEST = 180;

  public TreatedLine {
    if (handsOn.toMinutes() < 1 || handsOn.toMinutes() > LONGEST) {
      throw new Refused("VISIT-001", "Hands-on time goes from 1 to 180 minutes.", "minutes");
    }
    if (pressure < 1 || pressure > 5) {
      throw new Refused("VISIT-002", "Pressure goes from 1 to 5.", "pressure");
    }
  }
}
