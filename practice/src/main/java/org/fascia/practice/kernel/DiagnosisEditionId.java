package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of an edition of the diagnosis codes. */
public record DiagnosisEditionId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static DiagnosisEditionId of(String text) {
    return new DiagnosisEditionId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
