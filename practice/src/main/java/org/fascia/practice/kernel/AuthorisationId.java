package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of a permission asked of a payer. */
public record AuthorisationId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static AuthorisationId of(String text) {
    return new AuthorisationId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
