package org.fascia.medicine.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Side;

/** A region on a side where a technique may be used, up to a pressure. */
record AllowedPart(TreatedRegion where, int mostPressure, Optional<Ceiling> ceiling) {
  /** Left and right of one region that allow the same become one part. */
  static List<AllowedPart> together(List<AllowedPart> parts) {
    List<AllowedPart> together = new ArrayList<>();
    for (AllowedPart part : parts) {
      boolean paired = part.isOn(Side.LEFT) && parts.contains(part.on(Side.RIGHT));
      boolean told = part.isOn(Side.RIGHT) && parts.contains(part.on(Side.LEFT));
      if (!told) {
        together.add(paired ? part.on(Side.BOTH) : part);
      }
    }
    return together;
  }

  private boolean isOn(Side side) {
    return where.side() == side;
  }

  private AllowedPart on(Side side) {
    return new AllowedPart(new TreatedRegion(where.region(), side), mostPressure, ceiling);
  }
}
