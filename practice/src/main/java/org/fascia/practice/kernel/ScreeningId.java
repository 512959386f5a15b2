package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of a screening on record. */
public record ScreeningId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static ScreeningId of(String text) {
    return new ScreeningId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
