package org.fascia.medicine.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a fact comes from, such as {@code referring chart, Condition/12} or {@code intake}, and the
 * day it was recorded there.
 */
public record Origin(String source, Optional<LocalDate> recorded) {
  /** A source that gives no day. */
  public static Origin of(String source) {
    return new Origin(source, Optional.empty());
  }

  /** A source and the day it recorded the fact. */
  public static Origin of(String source, LocalDate recorded) {
    return new Origin(source, Optional.of(recorded));
  }
}
