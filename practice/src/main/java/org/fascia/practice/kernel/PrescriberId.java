package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of a prescriber. */
public record PrescriberId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static PrescriberId of(String text) {
    return new PrescriberId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
