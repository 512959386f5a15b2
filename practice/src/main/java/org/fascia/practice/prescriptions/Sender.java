package org.fascia.practice.prescriptions;

import java.util.Optional;
import org.fascia.practice.people.Phone;
import org.fascia.practice.people.UsState;

/**
 * What an order says of its prescriber beside name, credential and NPI.
 *
 * @param licence number, empty where the order gives none
 * @param practice name and address, empty where the order gives none
 */
public record Sender(
    String licence,
    Optional<UsState> state,
    String practice,
    Optional<Phone> phone,
    Optional<Phone> fax) {
  /** The order says nothing more. */
  public static final Sender UNSTATED =
      new Sender("", Optional.empty(), "", Optional.empty(), Optional.empty());

  public Sender {
    licence = licence.strip();
    practice = practice.strip();
  }

  /** Whether there is one way at least to send a report back. */
  public boolean canBeReached() {
    return phone.isPresent() || fax.isPresent() || !practice.isEmpty();
  }
}
