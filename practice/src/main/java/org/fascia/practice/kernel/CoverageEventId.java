package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of something that changed what a payer covers. */
public record CoverageEventId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static CoverageEventId of(String text) {
    return new CoverageEventId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
