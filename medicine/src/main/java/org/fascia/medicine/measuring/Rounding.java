package org.fascia.medicine.measuring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounds half up, after what binary fractions add has been taken away. */
final class Rounding {
  private static final int BEYOND_DOUBT = 10;

  private Rounding() {}

  static double to(int decimals, double value) {
    return BigDecimal.valueOf(value)
        .setScale(BEYOND_DOUBT, RoundingMode.HALF_UP)
        .setScale(decimals, RoundingMode.HALF_UP)
        .doubleValue();
  }

  /** The number without zeros that say nothing. */
  static String plain(double value) {
    BigDecimal number = BigDecimal.valueOf(value).stripTrailingZeros();
    return number.signum() == 0 ? "0" : number.toPlainString();
  }
}
