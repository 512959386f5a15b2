package org.fascia.practice.desk.web;

import static org.fascia.practice.kernel.Permission.RECEIVE_PRESCRIPTIONS;
import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.access.Custodian;
import org.fascia.practice.cases.CaseEvent;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.intake.Charts;
import org.fascia.practice.intake.ReferringChart;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.PatientDetails;
import org.fascia.practice.people.Patients;
import org.fascia.practice.people.Therapist;
import org.fascia.practice.people.Therapists;
import org.fascia.practice.prescriptions.ArrivedOrder;
import org.fascia.practice.prescriptions.Finding;
import org.fascia.practice.prescriptions.Finding.Severity;
import org.fascia.practice.prescriptions.Prescriptions;
import org.fascia.practice.ui.Problems;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** Takes a referral in: first understood, then, once somebody has said who it is, put on file. */
@Component
class ArrivalDesk {
  private final ForCaller<Patients> patients;
  private final ForCaller<Therapists> therapists;
  private final ForCaller<Prescriptions> prescriptions;
  private final ForCaller<Charts> charts;
  private final ForCaller<Cases> cases;
  private final Custodian custodian;
  private final ClinicDays days;

  ArrivalDesk(
      ForCaller<Patients> patients,
      ForCaller<Therapists> therapists,
      ForCaller<Prescriptions> prescriptions,
      ForCaller<Charts> charts,
      ForCaller<Cases> cases,
      Custodian custodian,
      ClinicDays days) {
    this.patients = patients;
    this.therapists = therapists;
    this.prescriptions = prescriptions;
    this.charts = charts;
    this.cases = cases;
    this.custodian = custodian;
    this.days = days;
  }

  /** Who on file has the name and birth date of the chart. */
  List<Patient> alike(Caller caller, Arrival arrival) {
    return patients.as(caller).alike(arrival.patient().name(), arrival.patient().birthDate());
  }

  /** What was read, unless a rule finds an error in the order. */
  Arrival understood(
      Caller caller, PatientDetails patient, ReferringChart chart, ArrivedOrder order)
      throws BindException {
    List<Finding> findings =
        prescriptions.as(caller).judge(order.order(), patient.birthDate(), days.today(caller));
    Problems problems = new Problems();
    findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(finding -> problems.at("order", finding.words()));
    problems.orThrow();
    return new Arrival(patient, chart, order, findings);
  }

  /** Patient, case, prescription and chart on file: all of them or none. */
  CaseId open(Caller caller, Arrival arrival, String same) throws BindException {
    Problems problems = new Problems();
    Optional<PatientId> known =
        alike(caller, arrival).stream()
            .map(Patient::id)
            .filter(id -> id.toString().equals(same))
            .findFirst();
    if (known.isEmpty() && !same.equals("new")) {
      problems.at("same", text("desk.arrival.same.needed"));
    }
    problems.orThrow();
    return custodian.admit(caller).together(() -> file(caller, arrival, known));
  }

  private CaseId file(Caller caller, Arrival arrival, Optional<PatientId> known) {
    ClinicDay today = days.today(caller);
    PatientId patient =
        known.orElseGet(() -> patients.as(caller).registerBeside(arrival.patient(), today).id());
    CaseId file =
        prescriptions
            .as(caller)
            .open(
                patient,
                therapists.as(caller).of(caller.user()).map(Therapist::id),
                arrival.order(),
                today)
            .file();
    charts.as(caller).recordChart(file, arrival.chart(), today);
    cases
        .as(caller)
        .note(
            file,
            today,
            CaseEvent.Kind.CHART_RECEIVED,
            arrival.chart().source(),
            RECEIVE_PRESCRIPTIONS);
    return file;
  }
}
