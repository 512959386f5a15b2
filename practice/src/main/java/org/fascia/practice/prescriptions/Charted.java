package org.fascia.practice.prescriptions;

import java.time.LocalDate;
import java.util.Optional;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.PersonName;

/**
 * The patient as the chart has them.
 *
 * @param name empty where an order is judged before there is a chart
 */
record Charted(Optional<PersonName> name, LocalDate born) {

  static Charted of(Patient patient) {
    return new Charted(Optional.of(patient.name()), patient.birthDate());
  }
}
