package org.fascia.practice.people;

import java.util.Optional;
import org.fascia.medicine.planning.Npi;
import org.fascia.practice.kernel.PrescriberId;

/** A health professional who sends patients with an order. */
public record Prescriber(PrescriberId id, PrescriberDetails details) {

  /** The name as it stands on orders. */
  public PersonName name() {
    return details.name();
  }

  /** What the prescriber is licensed as. */
  public Credential credential() {
    return details.credential();
  }

  /** The national identifier, where it is known. */
  public Optional<Npi> npi() {
    return details.npi();
  }

  /** Name and credential: {@code Dana Whitfield, DO}. */
  public String signature() {
    return name().full() + ", " + credential().letters();
  }
}
