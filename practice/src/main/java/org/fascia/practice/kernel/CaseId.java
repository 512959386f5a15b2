package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of a case: one course of care for one patient. */
public record CaseId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static CaseId of(String text) {
    return new CaseId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
