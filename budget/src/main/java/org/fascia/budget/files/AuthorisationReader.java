package org.fascia.budget.files;

import java.util.Optional;
import java.util.Set;
import org.fascia.budget.Authorisation;
import org.fascia.budget.AuthorisationRef;
import org.fascia.budget.Grant;
import org.fascia.budget.packs.PayerId;
import org.fascia.yaml.Entry;

/** Reads an authorisation of a case; its payer may be left out where only one stands there. */
final class AuthorisationReader {
  private final Entry it;
  private final Optional<PayerId> only;

  AuthorisationReader(Entry it, Optional<PayerId> only) {
    this.it = it;
    this.only = only;
  }

  Authorisation read() {
    Optional<PayerId> payer = it.optionalOne("payer", "payer id", PayerId::of).or(() -> only);
    return new Authorisation(
        new AuthorisationRef(it.code("id")),
        payer.orElseThrow(() -> it.fault("payer", "is missing, and the case has several")),
        it.has("number") ? Optional.of(it.code("number")) : Optional.empty(),
        it.optionalDay("requested_on"),
        it.optionalChild("requested").map(AuthorisationReader::grant),
        it.optionalChild("granted").map(AuthorisationReader::grant),
        it.optionalChild("ended").map(OrderReader::ending));
  }

  private static Grant grant(Entry it) {
    return new Grant(
        it.optionalWhole("visits"),
        it.optionalWhole("units"),
        Cents.optional(it, "dollars"),
        it.optionalDay("from"),
        it.optionalDay("to"),
        Set.copyOf(it.oneOrMoreCodes("codes")),
        it.optionalText("body_part"));
  }
}
