package org.fascia.practice.prescriptions;

import org.fascia.medicine.planning.Prescriber;
import org.fascia.practice.people.Credential;
import org.fascia.practice.people.PersonName;
import org.fascia.practice.people.PrescriberDetails;
import org.fascia.practice.people.Reply;

/** Who signed an order, in the registry's words. */
final class Signer {

  private Signer() {}

  static PrescriberDetails of(Prescriber signer) {
    return new PrescriberDetails(
        PersonName.typed(signer.name()),
        Credential.of(signer.credential()).orElse(Credential.OTHER),
        signer.npi(),
        "",
        Reply.NONE);
  }
}
