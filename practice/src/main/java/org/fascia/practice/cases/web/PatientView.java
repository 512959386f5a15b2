package org.fascia.practice.cases.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.people.Email;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.Phone;
import org.fascia.practice.ui.Fact;
import org.fascia.practice.ui.Format;

/** A patient with their cases, the newest first. */
public record PatientView(
    String id, String name, String number, List<Fact> facts, List<CaseRow> cases) {
  public PatientView {
    facts = List.copyOf(facts);
    cases = List.copyOf(cases);
  }

  static PatientView of(Patient patient, List<CaseRow> cases, ClinicDay today) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            text("people.form.birth"),
            Format.date(patient.birthDate())
                + " · "
                + Format.age(patient.birthDate(), today.date())));
    facts.add(new Fact(text("people.form.sex"), text("people.sex." + patient.sex().name())));
    facts.add(
        new Fact(
            text("people.form.phone"),
            patient.contact().phone().map(Phone::shown).orElse(text("cases.patient.unknown"))));
    facts.add(
        new Fact(
            text("people.form.email"),
            patient.contact().email().map(Email::address).orElse(text("cases.patient.unknown"))));
    return new PatientView(
        patient.id().toString(), patient.name().full(), patient.number().toString(), facts, cases);
  }
}
