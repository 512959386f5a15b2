package org.fascia.practice.people;

import java.util.Optional;
import org.fascia.medicine.planning.Npi;

/**
 * What the clinic writes down about a prescriber.
 *
 * @param practice name and address of the practice as letters show it, empty when unknown
 */
public record PrescriberDetails(
    PersonName name, Credential credential, Optional<Npi> npi, String practice, Reply reply) {
  public PrescriberDetails {
    practice = practice.strip();
  }
}
