package org.fascia.budget;

import java.time.LocalDate;
import java.util.Optional;
import org.fascia.budget.packs.PayerId;

/**
 * A payer's permission, as asked for and as given.
 *
 * @param number the payer's, exactly as issued; empty until there is one
 * @param requestedOn the day it was asked for
 * @param requested what was asked for; grants nothing
 * @param granted what the payer agreed to; empty until it does
 * @param ending from when it grants nothing any more
 */
public record Authorisation(
    AuthorisationRef id,
    PayerId payer,
    Optional<String> number,
    Optional<LocalDate> requestedOn,
    Optional<Grant> requested,
    Optional<Grant> granted,
    Optional<Ending> ending) {

  /** An authorisation nobody asked for in writing: given, with its number. */
  public static Authorisation given(
      AuthorisationRef id, PayerId payer, String number, Grant grant) {
    return new Authorisation(
        id,
        payer,
        Optional.of(number),
        Optional.empty(),
        Optional.empty(),
        Optional.of(grant),
        Optional.empty());
  }
}
