package org.fascia.practice.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.planning.Agreement;
import org.fascia.medicine.planning.BroughtDiagnosis;
import org.fascia.medicine.planning.BroughtDiagnosis.Maker;
import org.fascia.medicine.planning.BroughtDiagnosis.Profession;
import org.fascia.medicine.planning.Frequency;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.OrderReading;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.Wish;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.intake.Agreements;
import org.fascia.practice.intake.Charts;
import org.fascia.practice.intake.ReferringChart;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.Contact;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.PatientDetails;
import org.fascia.practice.people.Patients;
import org.fascia.practice.people.PersonName;
import org.fascia.practice.prescriptions.ArrivedOrder;
import org.fascia.practice.prescriptions.Prescriptions;
import org.fascia.records.Chart;
import org.fascia.records.ChartPatient;
import org.springframework.stereotype.Component;

/** Opens the case of an example patient: who it is, what was ordered, what the chart says. */
@Component
class DemoCase {
  private final ForCaller<Patients> patients;
  private final ForCaller<Cases> cases;
  private final ForCaller<Prescriptions> prescriptions;
  private final ForCaller<Agreements> agreements;
  private final ForCaller<Charts> charts;

  DemoCase(
      ForCaller<Patients> patients,
      ForCaller<Cases> cases,
      ForCaller<Prescriptions> prescriptions,
      ForCaller<Agreements> agreements,
      ForCaller<Charts> charts) {
    this.patients = patients;
    this.cases = cases;
    this.prescriptions = prescriptions;
    this.agreements = agreements;
    this.charts = charts;
  }

  /** Opens it on a day, with the order signed shortly before. */
  CaseId opened(DemoStaff staff, DemoPatient demo, Papers papers, ClinicDay day) {
    Caller desk = staff.frontDesk();
    Patient patient = patients.as(desk).registerBeside(details(papers.chart().patient()), day);
    Case file =
        cases
            .as(desk)
            .open(
                patient.id(),
                CaseKind.MEDICAL,
                day,
                Optional.of(staff.therapists().get(demo.therapist()).therapist().id()));
    Order order = signed(papers.order().order(), day.date().minusDays(2));
    prescriptions
        .as(desk)
        .verify(file.id(), new ArrivedOrder(order, schedule(order)), day)
        .verified()
        .ifPresent(verified -> prescriptions.as(desk).receive(verified, day));
    charts.as(desk).recordChart(file.id(), ReferringChart.of(demo.chart(), papers.chart()), day);
    return file.id();
  }

  /** Opens the case of somebody who comes without an order, with what it rests on. */
  CaseId opened(DemoStaff staff, DemoWalkIn person, ClinicDay day) {
    Caller desk = staff.frontDesk();
    Patient patient =
        patients
            .as(desk)
            .registerBeside(
                new PatientDetails(person.name(), person.born(), person.sex(), Contact.NONE), day);
    var therapist = staff.therapists().get(person.course().therapist()).therapist();
    Case file = cases.as(desk).open(patient.id(), person.kind(), day, Optional.of(therapist.id()));
    switch (person.kind()) {
      case CLINICAL -> agreements.as(desk).agree(file.id(), agreement(day), day);
      case WELLNESS, MEDICAL ->
          agreements.as(desk).wish(file.id(), new Wish(List.of(), Duration.ofMinutes(60)), day);
    }
    return file.id();
  }

  private static Agreement agreement(ClinicDay day) {
    Maker maker = new Maker("Lena Park", Profession.PHYSICIAN);
    return new Agreement(
        List.of(new BroughtDiagnosis("M54.2", maker)),
        List.of(new OrderedRegion("neck-back", Side.BOTH)),
        Optional.of(Frequency.of(1, Frequency.Unit.WEEK)),
        Optional.of(Duration.ofMinutes(45)),
        day.date());
  }

  /** Chart and order of a patient, as they arrived. */
  record Papers(Chart chart, OrderReading.Accepted order) {}

  private static PatientDetails details(ChartPatient told) {
    String given = told.given().stream().findFirst().map(DemoCase::plain).orElse("");
    return new PatientDetails(
        new PersonName(given, plain(told.family())), told.birthDate(), told.sex(), Contact.NONE);
  }

  /** The example names carry the generator's digits. */
  private static String plain(String name) {
    return name.replaceAll("\\d", "");
  }

  private static Order signed(Order order, LocalDate day) {
    return new Order(
        order.prescriber(),
        order.diagnoses(),
        order.treatment(),
        order.regions(),
        order.frequency(),
        order.course(),
        order.perVisit(),
        order.precautions(),
        day);
  }

  private static String schedule(Order order) {
    String often = order.frequency().map(PlanWords::frequency).orElse("");
    String length = order.course().length().map(it -> " for " + PlanWords.length(it)).orElse("");
    String visits =
        order.course().visits().isPresent()
            ? (often.isEmpty() ? "" : ", ") + PlanWords.visits(order.course().visits().getAsInt())
            : "";
    return (often + length + visits).strip().toLowerCase(Locale.ROOT);
  }
}
