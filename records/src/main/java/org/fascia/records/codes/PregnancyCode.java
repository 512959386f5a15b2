package org.fascia.records.codes;

import java.util.Optional;

/** What an ICD-10-CM code says of a pregnancy. */
public enum PregnancyCode {
  PREGNANT,
  /** The code names the weeks: {@code Z3A.20}. */
  WEEKS,
  /** Ended without a birth. */
  ENDED,
  BIRTH;

  static Optional<PregnancyCode> of(String word) {
    return switch (word) {
      case "pregnant" -> Optional.of(PREGNANT);
      case "weeks" -> Optional.of(WEEKS);
      case "ended" -> Optional.of(ENDED);
      case "birth" -> Optional.of(BIRTH);
      default -> Optional.empty();
    };
  }
}
