package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of what one payer covers in a case. */
public record CoverageId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static CoverageId of(String text) {
    return new CoverageId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
