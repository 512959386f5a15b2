package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of a prescription; also the id of the FHIR ServiceRequest. */
public record PrescriptionId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static PrescriptionId of(String text) {
    return new PrescriptionId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
