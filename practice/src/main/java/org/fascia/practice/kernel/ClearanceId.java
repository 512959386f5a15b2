package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of a prescriber's clearance on record. */
public record ClearanceId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static ClearanceId of(String text) {
    return new ClearanceId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
