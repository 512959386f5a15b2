package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.Map;
import java.util.Objects;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.Patients;
import org.fascia.practice.prescriptions.Prescriptions;
import org.fascia.practice.prescriptions.VerifiedOrder;
import org.fascia.practice.ui.Toast;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A prescription for a case that is open already: its first, a renewal, or a correction. */
@Controller
class FurtherPrescriptionPages {
  private final ForCaller<Patients> patients;
  private final ForCaller<Cases> cases;
  private final ForCaller<Prescriptions> prescriptions;
  private final OrderDesk desk;
  private final ClinicDays days;

  FurtherPrescriptionPages(
      ForCaller<Patients> patients,
      ForCaller<Cases> cases,
      ForCaller<Prescriptions> prescriptions,
      OrderDesk desk,
      ClinicDays days) {
    this.patients = patients;
    this.cases = cases;
    this.prescriptions = prescriptions;
    this.desk = desk;
    this.days = days;
  }

  @GetMapping("/cases/{id}/prescription")
  ModelAndView form(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent) {
    Case file = cases.as(caller).get(CaseId.of(id));
    boolean running = prescriptions.as(caller).active(file.id()).isPresent();
    return new ModelAndView(
        "prescriptions/further",
        Map.of("further", Further.of(file, running, succession(sent)), "sheet", desk.sheet(sent)));
  }

  @PostMapping("/cases/{id}/prescription")
  ModelAndView receive(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent,
      RedirectAttributes redirect)
      throws BindException {
    String step = Objects.requireNonNullElse(sent.getFirst("step"), "");
    if (step.equals("edit")) {
      return form(caller, id, sent);
    }
    Case file = cases.as(caller).get(CaseId.of(id));
    Patient patient = patients.as(caller).get(file.patient());
    ClinicDay today = days.today(caller);
    OrderDesk.Checked checked = desk.check(caller, sent, patient, today);
    if (!step.equals("save")) {
      return new ModelAndView(
          "prescriptions/review",
          Map.of(
              "action", "/cases/" + id + "/prescription",
              "patient", patient.name().full() + " · " + file.number(),
              "order", desk.readBack(checked, sent, today)));
    }
    save(caller, file, checked, succession(sent));
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("prescriptions.received")));
    return new ModelAndView("redirect:/cases/" + id);
  }

  private void save(Caller caller, Case file, OrderDesk.Checked checked, String succession) {
    Prescriptions ours = prescriptions.as(caller);
    ClinicDay today = days.today(caller);
    VerifiedOrder order = ours.sound(file.id(), checked.order(), today);
    switch (succession) {
      case "renew" -> ours.renew(order, today);
      case "correct" -> ours.correct(order, today);
      default -> ours.receive(order, today);
    }
  }

  private static String succession(MultiValueMap<String, String> sent) {
    return Objects.requireNonNullElse(sent.getFirst("succession"), "");
  }
}
