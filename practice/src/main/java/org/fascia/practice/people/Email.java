package org.fascia.practice.people;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fascia.practice.kernel.Refused;

/** An e-mail address, kept as written; refused with PEOPLE-006 when nothing could be sent to it. */
public record Email(String address) {
  private static final Pattern SENDABLE = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]{2,}");
  private static final int LONGEST = 254;

  public Email {
    if (address.length() > LONGEST || !SENDABLE.matcher(address).matches()) {
      throw new Refused("PEOPLE-006", "An e-mail address looks like name@example.org.", "email");
    }
  }

  /** Reads what was typed; nothing typed is no address. */
  public static Optional<Email> typed(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(new Email(text.strip()));
  }
}
