package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of a referring chart on record. */
public record ChartId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static ChartId of(String text) {
    return new ChartId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
