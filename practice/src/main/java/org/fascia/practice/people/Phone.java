package org.fascia.practice.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import org.fascia.practice.kernel.Refused;

/**
 * A telephone number, kept as E.164 ({@code +13605550100}); refused with PEOPLE-007 when no number
 * of that length exists.
 */
public record Phone(String e164) {
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final String HOME = "US";
  private static final int HOME_CODE = 1;

  public Phone {
    e164 = NUMBERS.format(read(e164), PhoneNumberFormat.E164);
  }

  /** Reads what was typed, as a United States number unless it begins with +; blank is none. */
  public static Optional<Phone> typed(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(new Phone(text.strip()));
  }

  /** The number as it is read: {@code (360) 555-0100}, abroad with its country code. */
  public String shown() {
    PhoneNumber number = read(e164);
    return NUMBERS.format(
        number,
        number.getCountryCode() == HOME_CODE
            ? PhoneNumberFormat.NATIONAL
            : PhoneNumberFormat.INTERNATIONAL);
  }

  private static PhoneNumber read(String text) {
    try {
      PhoneNumber number = NUMBERS.parse(text, HOME);
      if (NUMBERS.isPossibleNumber(number)) {
        return number;
      }
    } catch (NumberParseException notANumber) {
      // answered below, with the same words as a number of impossible length
    }
    throw new Refused("PEOPLE-007", "A phone number looks like (360) 555-0100.", "phone");
  }
}
