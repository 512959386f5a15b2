package org.fascia.budget;

import java.time.LocalDate;

/** From that day on an order or an authorisation grants nothing. */
public record Ending(LocalDate from, Why why) {
  /** What ended it. */
  public enum Why {
    /** Another took its place. */
    SUPERSEDED,
    /** Whoever gave it took it back. */
    REVOKED,
    COMPLETED
  }
}
