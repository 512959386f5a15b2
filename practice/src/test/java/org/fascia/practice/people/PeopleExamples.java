package org.fascia.practice.people;

import java.time.LocalDate;
import java.util.Optional;
import org.fascia.medicine.facts.Person.Sex;
import org.fascia.medicine.planning.Npi;
import org.fascia.practice.kernel.ClinicDay;

/** Synthetic people for tests of every room. */
public final class PeopleExamples {
  /** The day on which the tests take place. */
  public static final ClinicDay TODAY = ClinicDay.of("2026-03-09");

  private PeopleExamples() {}

  /** A woman of 45 with a telephone. */
  public static PatientDetails aPatient() {
    return aPatient("Marisol", "Quintero");
  }

  /** Someone of this name, born on 2 May 1980. */
  public static PatientDetails aPatient(String given, String family) {
    return new PatientDetails(
        new PersonName(given, family),
        LocalDate.parse("1980-05-02"),
        Sex.FEMALE,
        new Contact(Phone.typed("360 555 0100"), Optional.empty()));
  }

  /** A family physician with a valid identifier. */
  public static PrescriberDetails aPrescriber() {
    return new PrescriberDetails(
        new PersonName("Dana", "Whitfield"),
        Credential.DO,
        Npi.of("1234567893"),
        "Cedar Hollow Family Practice",
        Reply.NONE);
  }

  /** A Washington licence over the years around {@link #TODAY}. */
  public static Licence aLicence() {
    return new Licence(
        "MA60000001", new UsState("WA"), ClinicDay.of("2025-01-01"), ClinicDay.of("2026-12-31"));
  }

  /** A Washington licence over the year around that day, for tests that take place today. */
  public static Licence aLicenceAround(ClinicDay day) {
    return new Licence("MA60000002", new UsState("WA"), day.plusDays(-180), day.plusDays(180));
  }
}
