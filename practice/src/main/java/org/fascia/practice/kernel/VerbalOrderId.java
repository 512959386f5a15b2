package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of what a prescriber said on the telephone. */
public record VerbalOrderId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static VerbalOrderId of(String text) {
    return new VerbalOrderId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
