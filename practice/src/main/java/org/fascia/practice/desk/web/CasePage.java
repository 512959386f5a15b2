package org.fascia.practice.desk.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.Patients;
import org.fascia.practice.ui.CasePart;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Fragment;
import org.fascia.practice.ui.Fragments;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One page for one case, top to bottom as the case runs; each room brings its own part. */
@Controller
class CasePage {
  private final ForCaller<Cases> cases;
  private final ForCaller<Patients> patients;
  private final List<CasePart> parts;
  private final Fragments fragments;
  private final ClinicDays days;

  CasePage(
      ForCaller<Cases> cases,
      ForCaller<Patients> patients,
      List<CasePart> parts,
      Fragments fragments,
      ClinicDays days) {
    this.cases = cases;
    this.patients = patients;
    this.parts = parts.stream().sorted(Comparator.comparing(CasePart::place)).toList();
    this.fragments = fragments;
    this.days = days;
  }

  @GetMapping("/cases/{id}")
  ModelAndView page(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    Case file = cases.as(caller).get(CaseId.of(id));
    Patient patient = patients.as(caller).get(file.patient());
    ClinicDay today = days.today(caller);
    List<Fragment> shown =
        parts.stream()
            .map(part -> part.of(caller, file.id(), today))
            .flatMap(Optional::stream)
            .toList();
    return new ModelAndView(
        "desk/case",
        Map.of("head", head(file, patient, today), "parts", shown, "fragments", fragments));
  }

  private static CaseHead head(Case file, Patient patient, ClinicDay today) {
    return new CaseHead(
        patient.name().full(),
        "/patients/" + patient.id(),
        text(
            "desk.case.who",
            file.number(),
            text("cases.kind." + file.kind().name()),
            patient.number(),
            Format.date(patient.birthDate()),
            Format.age(patient.birthDate(), today.date())));
  }
}
