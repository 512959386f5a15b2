package org.fascia.practice.people;

import java.time.LocalDate;
import org.fascia.medicine.facts.Person.Sex;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Refused;

/** What the clinic writes down about who a patient is. */
public record PatientDetails(PersonName name, LocalDate birthDate, Sex sex, Contact contact) {
  private static final int OLDEST = 130;

  /**
   * These details, once the birth date can be true on this day.
   *
   * @throws Refused PEOPLE-004 for a birth in the future, PEOPLE-005 for one over 130 years ago
   */
  PatientDetails bornBy(ClinicDay today) {
    if (birthDate.isAfter(today.date())) {
      throw new Refused("PEOPLE-004", "The birth date lies in the future.", "birthDate");
    }
    if (birthDate.isBefore(today.date().minusYears(OLDEST))) {
      throw new Refused("PEOPLE-005", "The birth date lies more than 130 years back.", "birthDate");
    }
    return this;
  }
}
