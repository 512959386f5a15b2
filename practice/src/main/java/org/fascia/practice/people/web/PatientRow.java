package org.fascia.practice.people.web;

import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.Phone;
import org.fascia.practice.ui.Format;

/** A patient as one line of a list. */
public record PatientRow(String href, String number, String name, String born, String phone) {

  static PatientRow of(Patient patient, ClinicDay today, Purpose purpose) {
    return new PatientRow(
        purpose.href(patient),
        patient.number().toString(),
        patient.name().sorted(),
        Format.date(patient.birthDate()) + " · " + Format.age(patient.birthDate(), today.date()),
        patient.contact().phone().map(Phone::shown).orElse(""));
  }
}
