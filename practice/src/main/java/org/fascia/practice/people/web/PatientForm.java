package org.fascia.practice.people.web;

import static org.fascia.practice.ui.Texts.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.fascia.medicine.facts.Person.Sex;
import org.fascia.practice.people.Contact;
import org.fascia.practice.people.Email;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.PatientDetails;
import org.fascia.practice.people.PersonName;
import org.fascia.practice.people.Phone;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindException;

/** Who a patient is, as typed. */
public record PatientForm(
    String given, String family, String birthDate, String sex, String phone, String email) {
  /** Nothing typed yet. */
  public static final PatientForm EMPTY = new PatientForm("", "", "", "", "", "");

  // the binder gives null for what the browser did not send
  public PatientForm(
      @Nullable String given,
      @Nullable String family,
      @Nullable String birthDate,
      @Nullable String sex,
      @Nullable String phone,
      @Nullable String email) {
    this.given = Objects.requireNonNullElse(given, "");
    this.family = Objects.requireNonNullElse(family, "");
    this.birthDate = Objects.requireNonNullElse(birthDate, "");
    this.sex = Objects.requireNonNullElse(sex, "");
    this.phone = Objects.requireNonNullElse(phone, "");
    this.email = Objects.requireNonNullElse(email, "");
  }

  /** What is on file, ready to be corrected. */
  static PatientForm of(Patient patient) {
    return new PatientForm(
        patient.name().given(),
        patient.name().family(),
        Format.date(patient.birthDate()),
        patient.sex().name(),
        patient.contact().phone().map(Phone::shown).orElse(""),
        patient.contact().email().map(Email::address).orElse(""));
  }

  /** The details that were meant; everything that is none is said at once. */
  PatientDetails read() throws BindException {
    Problems problems = new Problems();
    Optional<PersonName> name = problems.read("family", () -> new PersonName(given, family));
    Optional<LocalDate> birth =
        problems.present(
            "birthDate", Format.readDate(birthDate), text("people.form.birth.unreadable"));
    Optional<Sex> sexChosen = problems.present("sex", chosenSex(), text("people.form.sex.needed"));
    Optional<Optional<Phone>> phoneRead = problems.read("phone", () -> Phone.typed(phone));
    Optional<Optional<Email>> emailRead = problems.read("email", () -> Email.typed(email));
    problems.orThrow();
    return new PatientDetails(
        name.orElseThrow(),
        birth.orElseThrow(),
        sexChosen.orElseThrow(),
        new Contact(phoneRead.orElseThrow(), emailRead.orElseThrow()));
  }

  private Optional<Sex> chosenSex() {
    return Arrays.stream(Sex.values()).filter(value -> value.name().equals(sex)).findFirst();
  }
}
