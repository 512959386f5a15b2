package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of a notice a patient signed. */
public record AtRiskNoticeId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static AtRiskNoticeId of(String text) {
    return new AtRiskNoticeId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
