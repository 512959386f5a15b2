package org.fascia.budget.files;

import java.util.OptionalLong;
import org.fascia.yaml.Entry;

/** Money in a file: dollars with at most two decimals. */
final class Cents {
  private static final int IN_A_DOLLAR = 100;

  private Cents() {}

  static OptionalLong optional(Entry it, String key) {
    if (!it.has(key)) {
      return OptionalLong.empty();
    }
    double cents = it.number(key) * IN_A_DOLLAR;
    if (Math.abs(cents - Math.rint(cents)) > 1e-6) {
      throw it.fault(key, "is money with more than two decimals");
    }
    return OptionalLong.of(Math.round(cents));
  }
}
