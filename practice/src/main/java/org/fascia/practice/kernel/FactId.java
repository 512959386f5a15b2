package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of a fact on record. */
public record FactId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static FactId of(String text) {
    return new FactId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
