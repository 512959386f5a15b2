package org.fascia.practice.cases.web;

import java.util.List;
import java.util.Map;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.Patients;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One patient: who they are, and every course of care they had here. */
@Controller
class PatientPage {
  private final ForCaller<Patients> patients;
  private final ForCaller<Cases> cases;
  private final ClinicDays days;

  PatientPage(ForCaller<Patients> patients, ForCaller<Cases> cases, ClinicDays days) {
    this.patients = patients;
    this.cases = cases;
    this.days = days;
  }

  @GetMapping("/patients/{id}")
  ModelAndView patient(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    Patient patient = patients.as(caller).get(PatientId.of(id));
    List<CaseRow> rows = cases.as(caller).of(patient.id()).stream().map(CaseRow::of).toList();
    return new ModelAndView(
        "cases/patient", Map.of("patient", PatientView.of(patient, rows, days.today(caller))));
  }
}
