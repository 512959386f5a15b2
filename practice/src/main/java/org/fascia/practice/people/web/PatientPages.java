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
    return list(caller, Purpose.SEE, page);
  }

  /** The same list, leading to a new case for the patient chosen. */
  @GetMapping("/patients/for-case")
  ModelAndView listForCase(
      @AuthenticationPrincipal Caller caller, @RequestParam(defaultValue = "0") int page) {
    return list(caller, Purpose.NEW_CASE, page);
  }

  /** Searches are posted: names of patients stand in no address. */
  @PostMapping("/patients/search")
  ModelAndView search(
      @AuthenticationPrincipal Caller caller,
      @RequestParam(defaultValue = "") String sought,
      @RequestParam(defaultValue = "SEE") Purpose purpose) {
    if (sought.isBlank()) {
      return list(caller, purpose, 0);
    }
    List<PatientRow> found = rows(patients.as(caller).search(sought), caller, purpose);
    return shown(new PatientsView(purpose, sought.strip(), found, 0, false));
  }

  @GetMapping("/patients/search")
  String searchAgain() {
    return "redirect:/patients";
  }

  @GetMapping("/patients/new")
  ModelAndView blank(@RequestParam(defaultValue = "SEE") Purpose purpose) {
    return form(PatientForm.EMPTY, purpose, List.of());
  }

  /** Registers; shows who looks alike first, unless someone has said that this is another. */
  @PostMapping("/patients")
  ModelAndView register(
      @AuthenticationPrincipal Caller caller,
      @ModelAttribute PatientForm form,
      @RequestParam(defaultValue = "") String another,
      @RequestParam(defaultValue = "SEE") Purpose purpose,
      RedirectAttributes redirect)
      throws BindException {
    ClinicDay today = days.today(caller);
    PatientDetails details = form.read();
    if (!another.isEmpty()) {
      Patient patient = patients.as(caller).registerBeside(details, today);
      return registered(patient, purpose, redirect);
    }
    return switch (patients.as(caller).register(details, today)) {
      case Registered(Patient patient) -> registered(patient, purpose, redirect);
      case LooksLike(List<Patient> onFile) -> form(form, purpose, rows(onFile, caller, purpose));
    };
  }

  @GetMapping("/patients/{id}/edit")
  ModelAndView edit(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    Patient patient = patients.as(caller).get(PatientId.of(id));
    return new ModelAndView(
        "people/edit",
        Map.of(
            "form", PatientForm.of(patient),
            "patient", PatientRow.of(patient, days.today(caller), Purpose.SEE)));
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

  private ModelAndView list(Caller caller, Purpose purpose, int page) {
    PatientList list = patients.as(caller).list(Math.max(0, page));
    List<PatientRow> rows = rows(list.patients(), caller, purpose);
    return shown(new PatientsView(purpose, "", rows, list.page(), list.more()));
  }

  private List<PatientRow> rows(List<Patient> found, Caller caller, Purpose purpose) {
    ClinicDay today = days.today(caller);
    return found.stream().map(patient -> PatientRow.of(patient, today, purpose)).toList();
  }

  private static ModelAndView registered(
      Patient patient, Purpose purpose, RedirectAttributes redirect) {
    redirect.addFlashAttribute(
        Toast.ATTRIBUTE, Toast.of(text("people.register.done", patient.number())));
    return new ModelAndView("redirect:" + purpose.href(patient));
  }

  private static ModelAndView shown(PatientsView view) {
    return new ModelAndView("people/list", Map.of("patients", view));
  }

  private static ModelAndView form(PatientForm form, Purpose purpose, List<PatientRow> alike) {
    return new ModelAndView(
        "people/register", Map.of("form", form, "purpose", purpose, "alike", alike));
  }
}
