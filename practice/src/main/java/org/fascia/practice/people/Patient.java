package org.fascia.practice.people;

import java.time.LocalDate;
import java.time.Period;
import org.fascia.medicine.facts.Person.Sex;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.PatientId;

/** Someone the clinic treats or may treat. */
public record Patient(PatientId id, PatientNumber number, PatientDetails details) {

  /** The name as the patient writes it. */
  public PersonName name() {
    return details.name();
  }

  /** The day of birth. */
  public LocalDate birthDate() {
    return details.birthDate();
  }

  /** Sex as recorded for clinical use. */
  public Sex sex() {
    return details.sex();
  }

  /** How the patient is reached. */
  public Contact contact() {
    return details.contact();
  }

  /** Age in completed years on this day. */
  public int ageOn(ClinicDay day) {
    return Period.between(birthDate(), day.date()).getYears();
  }
}
