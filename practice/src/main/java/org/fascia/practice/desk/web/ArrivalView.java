package org.fascia.practice.desk.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.fascia.medicine.planning.Npi;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.intake.ChartReading;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.PatientDetails;
import org.fascia.practice.prescriptions.Finding;
import org.fascia.practice.ui.Choice;
import org.fascia.practice.ui.Fact;
import org.fascia.practice.ui.Format;

/**
 * Files of a referral as they were understood.
 *
 * @param candidates who on file it may be, and that it is another; empty when nobody is alike
 */
public record ArrivalView(
    List<Fact> chart, List<Fact> order, List<Finding> warnings, List<Choice> candidates) {
  public ArrivalView {
    chart = List.copyOf(chart);
    order = List.copyOf(order);
    warnings = List.copyOf(warnings);
    candidates = List.copyOf(candidates);
  }

  static ArrivalView of(Arrival arrival, List<Patient> alike) {
    return new ArrivalView(chart(arrival), order(arrival), arrival.findings(), candidates(alike));
  }

  /** Whether somebody on file may be meant. */
  public boolean isKnown() {
    return !candidates.isEmpty();
  }

  private static List<Fact> chart(Arrival arrival) {
    PatientDetails patient = arrival.patient();
    ChartReading reading = arrival.chart().reading();
    int understood = reading.understood().size();
    int all = understood + reading.leftAside().size() + reading.notUnderstood().size();
    return List.of(
        new Fact(
            text("desk.arrival.patient"),
            patient.name().full() + ", " + Format.date(patient.birthDate())),
        new Fact(text("desk.arrival.sex"), text("people.sex." + patient.sex().name())),
        new Fact(text("desk.arrival.file"), arrival.chart().source()),
        new Fact(
            text("desk.arrival.understood"),
            text("desk.arrival.understood.words", understood, Format.number(all))),
        new Fact(text("desk.arrival.unread"), Format.number(reading.notUnderstood().size())));
  }

  private static List<Fact> order(Arrival arrival) {
    Order order = arrival.order().order();
    return List.of(
        new Fact(
            text("desk.arrival.prescriber"),
            order.prescriber().name()
                + ", "
                + order.prescriber().credential()
                + order.prescriber().npi().map(Npi::digits).map(npi -> " · NPI " + npi).orElse("")),
        new Fact(text("desk.arrival.diagnoses"), String.join(", ", order.diagnoses())),
        new Fact(text("desk.arrival.schedule"), "“" + arrival.order().schedule() + "”"),
        new Fact(
            text("desk.arrival.visits"),
            order.visits().isPresent()
                ? Format.number(order.visits().getAsInt())
                : text("desk.arrival.visits.open")),
        new Fact(text("desk.arrival.signed"), Format.date(order.signed())));
  }

  private static List<Choice> candidates(List<Patient> alike) {
    List<Choice> choices = new ArrayList<>();
    for (Patient patient : alike) {
      choices.add(
          new Choice(
              patient.id().toString(),
              text("desk.arrival.same.this", patient.name().full(), patient.number())));
    }
    if (!choices.isEmpty()) {
      choices.add(new Choice("new", text("desk.arrival.same.new")));
    }
    return choices;
  }
}
