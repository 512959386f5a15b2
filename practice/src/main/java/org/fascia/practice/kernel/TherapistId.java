package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of a therapist. */
public record TherapistId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static TherapistId of(String text) {
    return new TherapistId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
