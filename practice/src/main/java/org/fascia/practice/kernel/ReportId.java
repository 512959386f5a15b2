package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of a progress report. */
public record ReportId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static ReportId of(String text) {
    return new ReportId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
