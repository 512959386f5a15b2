package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of a clinic: the tenant every record belongs to. */
public record ClinicId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static ClinicId of(String text) {
    return new ClinicId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
