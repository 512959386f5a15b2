package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of one version of a plan; also the id of the FHIR CarePlan. */
public record PlanId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static PlanId of(String text) {
    return new PlanId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
