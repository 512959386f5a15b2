package org.fascia.practice.people.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Map;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.PatientDetails;
import org.fascia.practice.people.PatientList;
import org.fascia.practice.people.Patients;
import org.fascia.practice.people.Registration.LooksLike;
import org.fascia.practice.people.Registration.Registered;
import org.fascia.practice.ui.Toast;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finding, registering and correcting patients. */
@Controller
class PatientPages {
  private final ForCaller<Patients> patients;
  private final ClinicDays days;

  PatientPages(ForCaller<Patients> patients, ClinicDays days) {
    this.patients = patients;
    this.days = days;
  }

  @GetMapping("/patients")
  ModelAndView list(
      @AuthenticationPrincipal Caller caller, @RequestParam(defaultValue = "0") int page) {
    PatientList list = patients.as(caller).list(Math.max(0, page));
    return shown(new PatientsView("", rows(list.patients(), caller), list.page(), list.more()));
  }

  /** Searches are posted: names of patients stand in no address. */
  @PostMapping("/patients/search")
  ModelAndView search(
      @AuthenticationPrincipal Caller caller, @RequestParam(defaultValue = "") String sought) {
    if (sought.isBlank()) {
      return list(caller, 0);
    }
    List<Patient> found = patients.as(caller).search(sought);
    return shown(new PatientsView(sought.strip(), rows(found, caller), 0, false));
  }

  @GetMapping("/patients/search")
  String searchAgain() {
    return "redirect:/patients";
  }

  @GetMapping("/patients/new")
  ModelAndView blank() {
    return form("people/register", PatientForm.EMPTY, List.of());
  }

  /** Registers; shows who looks alike first, unless someone has said that this is another. */
  @PostMapping("/patients")
  ModelAndView register(
      @AuthenticationPrincipal Caller caller,
      @ModelAttribute PatientForm form,
      @RequestParam(defaultValue = "") String another,
      RedirectAttributes redirect)
      throws BindException {
    ClinicDay today = days.today(caller);
    PatientDetails details = form.read();
    if (!another.isEmpty()) {
      return registered(patients.as(caller).registerBeside(details, today), redirect);
    }
    return switch (patients.as(caller).register(details, today)) {
      case Registered(Patient patient) -> registered(patient, redirect);
      case LooksLike(List<Patient> onFile) -> form("people/register", form, rows(onFile, caller));
    };
  }

  @GetMapping("/patients/{id}/edit")
  ModelAndView edit(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    Patient patient = patients.as(caller).get(PatientId.of(id));
    return form("people/edit", PatientForm.of(patient), List.of())
        .addObject("patient", PatientRow.of(patient, days.today(caller)));
  }

  @PostMapping("/patients/{id}")
  String correct(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @ModelAttribute PatientForm form,
      RedirectAttributes redirect)
      throws BindException {
    PatientDetails details = form.read();
    patients.as(caller).correct(PatientId.of(id), details, days.today(caller));
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("people.edit.done")));
    return "redirect:/patients/" + id;
  }

  private List<PatientRow> rows(List<Patient> found, Caller caller) {
    ClinicDay today = days.today(caller);
    return found.stream().map(patient -> PatientRow.of(patient, today)).toList();
  }

  private static ModelAndView registered(Patient patient, RedirectAttributes redirect) {
    redirect.addFlashAttribute(
        Toast.ATTRIBUTE, Toast.of(text("people.register.done", patient.number())));
    return new ModelAndView("redirect:/patients/" + patient.id());
  }

  private static ModelAndView shown(PatientsView view) {
    return new ModelAndView("people/list", Map.of("patients", view));
  }

  private static ModelAndView form(String view, PatientForm form, List<PatientRow> alike) {
    return new ModelAndView(view, Map.of("form", form, "alike", alike));
  }
}
