package org.fascia.medicine.facts;

import java.util.Set;
import org.fascia.medicine.knowledge.Zone;

/**
 * Where a fact or a request lies: zones that share one side. No zone means that the record names no
 * place, never "nowhere".
 */
public record Place(Set<Zone> zones, Side side) {
  /** The record names no place. */
  public static final Place UNRECORDED = new Place(Set.of(), Side.UNSTATED);

  public Place {
    zones = Set.copyOf(zones);
  }

  /** Whether the record names at least one zone. */
  public boolean recorded() {
    return !zones.isEmpty();
  }
}
