package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of a visit. */
public record VisitId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static VisitId of(String text) {
    return new VisitId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
