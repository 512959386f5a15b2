package org.fascia.medicine.evidence;

import java.math.BigDecimal;
import java.math.MathContext;

/** The number at a tick: no digit more than it needs. */
final class Tick {
  private static final MathContext THREE_DIGITS = new MathContext(3);

  private Tick() {}

  static String words(double number) {
    BigDecimal round = new BigDecimal(number).round(THREE_DIGITS).stripTrailingZeros();
    if (round.signum() == 0 || Math.abs(number) < 1e-12) {
      return "0";
    }
    return round.toPlainString().replace('-', '−');
  }
}
