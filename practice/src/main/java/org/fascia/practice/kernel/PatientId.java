package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of a patient; also the id of the FHIR Patient. */
public record PatientId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static PatientId of(String text) {
    return new PatientId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
