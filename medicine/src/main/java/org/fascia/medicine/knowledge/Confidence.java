package org.fascia.medicine.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a statement was confirmed. */
public enum Confidence {
  /** The statement was read on the page its source names. */
  READ,
  /** Professional knowledge not confirmed on a page: "precaution awaiting clinical review". */
  RECALLED;

  /** The confidence of this word; empty when there is none. */
  public static Optional<Confidence> of(String word) {
    return Arrays.stream(values())
        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }
}
