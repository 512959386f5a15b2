package org.fascia.practice.kernel;

import java.util.UUID;

/** Identity of a score. */
public record ScoreId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static ScoreId of(String text) {
    return new ScoreId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
