package org.fascia.budget;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The claim a case belongs to.
 *
 * @param injured the day of the injury or accident
 * @param state where it happened, in two letters
 */
public record Claim(Optional<String> number, Optional<LocalDate> injured, Optional<String> state) {
  /** A case without a claim. */
  public static final Claim NONE = new Claim(Optional.empty(), Optional.empty(), Optional.empty());
}
