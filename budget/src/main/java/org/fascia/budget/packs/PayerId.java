package org.fascia.budget.packs;

import java.util.Optional;
import java.util.regex.Pattern;

/** The short name of a payer's rules, such as {@code washington-lni}; dated packs share it. */
public record PayerId(String value) {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public PayerId {
    if (!SLUG.matcher(value).matches()) {
      throw new IllegalArgumentException("A payer id is lower-case words joined by hyphens");
    }
  }

  /** The id of this word; empty when it is none. */
  public static Optional<PayerId> of(String word) {
    return SLUG.matcher(word).matches() ? Optional.of(new PayerId(word)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
