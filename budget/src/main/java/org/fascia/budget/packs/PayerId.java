package org.fascia.budget.packs;

/** The short name of a payer's rules, such as {@code washington-lni}; dated packs share it. */
public record PayerId(String value) {
  public PayerId {
    if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("A payer id is lower-case words joined by hyphens");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
