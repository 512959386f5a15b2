package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of a person who signs in. */
public record UserId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static UserId of(String text) {
    return new UserId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
