package org.fascia.practice.kernel;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An amount of US dollars in whole cents, nought or more.
 *
 * @param cents refused with KERNEL-002 below nought
 */
public record Money(long cents) implements Comparable<Money> {
  private static final Pattern TYPED =
      Pattern.compile("\\$?(\\d{1,3}(,\\d{3})+|\\d{1,9})(\\.\\d{2})?");

  public Money {
    if (cents < 0) {
      throw new Refused("KERNEL-002", "An amount is nought or more, such as 1500 or 1,500.00.");
    }
  }

  /**
   * Reads an amount as people type it: {@code 1500}, {@code $1,500.00}; refused with KERNEL-002.
   */
  public static Money typed(String typed) {
    String bare = typed.strip();
    return new Money(
        TYPED.matcher(bare).matches()
            ? new BigDecimal(bare.replaceAll("[$,]", "")).movePointRight(2).longValueExact()
            : -1);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, other.cents);
  }

  /** The amount as it is written: {@code $1,500.00}. */
  @Override
  public String toString() {
    return String.format(Locale.US, "$%,d.%02d", cents / 100, cents % 100);
  }
}
