package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.budget.packs.PayerType;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.Phone;
import org.fascia.practice.people.UsState;
import org.fascia.practice.prescriptions.AsWritten;
import org.fascia.practice.prescriptions.Authenticity;
import org.fascia.practice.prescriptions.Authenticity.DiagnosedBy;
import org.fascia.practice.prescriptions.Authenticity.Signature;
import org.fascia.practice.prescriptions.Onset;
import org.fascia.practice.prescriptions.OrderDates;
import org.fascia.practice.prescriptions.PaidBy;
import org.fascia.practice.prescriptions.Particulars;
import org.fascia.practice.prescriptions.Purpose;
import org.fascia.practice.prescriptions.Sender;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Problems;

/** Makes particulars of what was typed, or says at each field what cannot be read. */
final class PaperTyping {
  private static final int MOST_UNITS = 24;

  private final PaperText typed;
  private final Problems problems;

  private PaperTyping(PaperText typed, Problems problems) {
    this.typed = typed;
    this.problems = problems;
  }

  /** The particulars; what could not be read is left out of them and noted among the problems. */
  static Particulars read(PaperText typed, Patient patient, Problems problems) {
    PaperTyping typing = new PaperTyping(typed, problems);
    return new Particulars(
        typing.asWritten(patient),
        typing.sender(),
        new OrderDates(typing.day("written"), typing.day("starts"), typing.day("ends")),
        new Purpose(typed.at("goals"), typed.at("necessity"), typing.units(), typed.procedures()),
        typing.payer(),
        new Authenticity(
            typing.signature(),
            typed.at("diagnosedHere").isEmpty() ? DiagnosedBy.PRESCRIBER : DiagnosedBy.CLINIC,
            Optional.empty()));
  }

  // one tick says that somebody compared both with the chart
  private AsWritten asWritten(Patient patient) {
    return typed.at("same").isEmpty()
        ? new AsWritten(typed.at("patientName"), day("patientBorn"))
        : new AsWritten(patient.name().full(), Optional.of(patient.birthDate()));
  }

  private Sender sender() {
    return new Sender(
        typed.at("licence"),
        state("licenceState"),
        typed.at("practice"),
        phone("phone"),
        phone("fax"));
  }

  private PaidBy payer() {
    Optional<UsState> where = state("onsetState");
    return new PaidBy(
        payerType(),
        typed.at("authorisation"),
        typed.at("claim"),
        day("onset").map(day -> new Onset(day, where)));
  }

  private Optional<PayerType> payerType() {
    return Arrays.stream(PayerType.values())
        .filter(type -> type.name().equals(typed.at("payer")))
        .findFirst();
  }

  private Signature signature() {
    return Arrays.stream(Signature.values())
        .filter(signature -> signature.name().equals(typed.at("signature")))
        .findFirst()
        .orElse(Signature.UNSTATED);
  }

  private OptionalInt units() {
    String units = typed.at("units");
    if (units.isEmpty()) {
      return OptionalInt.empty();
    }
    int read = units.matches("[0-9]{1,2}") ? Integer.parseInt(units) : 0;
    if (read < 1 || read > MOST_UNITS) {
      problems.at("units", text("prescriptions.fault.units"));
      return OptionalInt.empty();
    }
    return OptionalInt.of(read);
  }

  private Optional<LocalDate> day(String name) {
    Optional<LocalDate> day = Format.readDate(typed.at(name));
    if (day.isEmpty() && !typed.at(name).isEmpty()) {
      problems.at(name, text("prescriptions.fault.day"));
    }
    return day;
  }

  private Optional<UsState> state(String name) {
    return typed.at(name).isEmpty()
        ? Optional.empty()
        : problems.read(name, () -> new UsState(typed.at(name)));
  }

  private Optional<Phone> phone(String name) {
    return typed.at(name).isEmpty()
        ? Optional.empty()
        : problems.read(name, () -> new Phone(typed.at(name)));
  }
}
