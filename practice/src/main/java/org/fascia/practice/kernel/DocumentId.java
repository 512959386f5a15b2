package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of a stored document. */
public record DocumentId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static DocumentId of(String text) {
    return new DocumentId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
