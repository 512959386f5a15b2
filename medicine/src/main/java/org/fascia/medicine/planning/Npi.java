package org.fascia.medicine.planning;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A National Provider Identifier: ten digits, the first 1 or 2, the last a check digit.
 *
 * <p>The check digit is that of the Luhn formula (ISO/IEC 7812-1) over the number with the issuer
 * prefix 80840 before it, as the CMS NPI standard prescribes.
 */
public record Npi(String digits) {
  private static final Pattern SHAPE = Pattern.compile("[12][0-9]{9}");
  private static final String ISSUER = "80840";

  public Npi {
    if (!isValid(digits)) {
      throw new IllegalArgumentException("Not a National Provider Identifier");
    }
  }

  /** The identifier these characters are; empty when the shape or the check digit is wrong. */
  public static Optional<Npi> of(String digits) {
    return isValid(digits) ? Optional.of(new Npi(digits)) : Optional.empty();
  }

  private static boolean isValid(String digits) {
    return SHAPE.matcher(digits).matches() && luhnSum(ISSUER + digits) % 10 == 0;
  }

  /** Every second digit from the right is doubled, and the digits of the doubles are added. */
  private static int luhnSum(String number) {
    int sum = 0;
    for (int fromRight = 0; fromRight < number.length(); fromRight++) {
      int digit = number.charAt(number.length() - 1 - fromRight) - '0';
      int weighted = fromRight % 2 == 1 ? digit * 2 : digit;
      sum += weighted / 10 + weighted % 10;
    }
    return sum;
  }
}
