package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.kernel.TherapistId;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.Patients;
import org.fascia.practice.people.Therapist;
import org.fascia.practice.people.Therapists;
import org.fascia.practice.prescriptions.OrderDrafts;
import org.fascia.practice.prescriptions.Prescriptions;
import org.fascia.practice.ui.Choice;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Toast;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening a case: with the prescription typed in and read back, or without one. */
@Controller
class NewCasePages {
  private final ForCaller<Patients> patients;
  private final ForCaller<Therapists> therapists;
  private final ForCaller<Cases> cases;
  private final ForCaller<Prescriptions> prescriptions;
  private final ForCaller<OrderDrafts> drafts;
  private final OrderDesk desk;
  private final ClinicDays days;

  NewCasePages(
      ForCaller<Patients> patients,
      ForCaller<Therapists> therapists,
      ForCaller<Cases> cases,
      ForCaller<Prescriptions> prescriptions,
      ForCaller<OrderDrafts> drafts,
      OrderDesk desk,
      ClinicDays days) {
    this.patients = patients;
    this.therapists = therapists;
    this.cases = cases;
    this.prescriptions = prescriptions;
    this.drafts = drafts;
    this.desk = desk;
    this.days = days;
  }

  /** The empty form; without a patient one is chosen first. */
  @GetMapping("/cases/new")
  ModelAndView blank(
      @AuthenticationPrincipal Caller caller, @RequestParam MultiValueMap<String, String> sent) {
    return first(sent, "patient").isEmpty()
        ? new ModelAndView("redirect:/patients/for-case")
        : form(caller, sent);
  }

  /** A page that was posted cannot be asked for again. */
  @GetMapping("/cases")
  String again() {
    return "redirect:/cases/new";
  }

  /** Reads the order back first; puts it on file when that was seen, or returns to the form. */
  @PostMapping("/cases")
  ModelAndView open(
      @AuthenticationPrincipal Caller caller,
      @RequestParam MultiValueMap<String, String> sent,
      RedirectAttributes redirect)
      throws BindException {
    if (first(sent, "step").equals("edit")) {
      return form(caller, sent);
    }
    if (kind(sent) != CaseKind.MEDICAL) {
      redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("prescriptions.case.opened")));
      return new ModelAndView("redirect:/cases/" + unprescribed(caller, sent) + "/agreement");
    }
    ClinicDay today = days.today(caller);
    Patient patient = patient(caller, sent);
    if (first(sent, "step").equals("keep")) {
      return opened(
          drafts
              .as(caller)
              .open(patient.id(), therapist(sent), OrderDesk.typed(sent), today)
              .file(),
          redirect);
    }
    OrderDesk.Checked checked =
        desk.check(caller, sent, new OrderDesk.Place(patient, today, Optional.empty()));
    if (!first(sent, "step").equals("save")) {
      return new ModelAndView(
          "prescriptions/review",
          Map.of(
              "action", "/cases",
              "patient", named(patient, today),
              "order", desk.readBack(checked, sent, today)));
    }
    return opened(
        prescriptions.as(caller).open(patient.id(), therapist(sent), checked.order(), today).file(),
        redirect);
  }

  private CaseId unprescribed(Caller caller, MultiValueMap<String, String> sent) {
    return cases
        .as(caller)
        .open(patient(caller, sent).id(), kind(sent), days.today(caller), therapist(sent))
        .id();
  }

  private ModelAndView form(Caller caller, MultiValueMap<String, String> sent) {
    List<Therapist> treating = therapists.as(caller).list();
    Patient patient = patient(caller, sent);
    NewCase opening =
        new NewCase(
            patient.id().toString(),
            named(patient, days.today(caller)),
            ScanView.chart(patient),
            kind(sent).name(),
            chosen(caller, sent, treating),
            treating.stream()
                .map(one -> new Choice(one.id().toString(), one.name().full()))
                .toList());
    return new ModelAndView(
        "prescriptions/newcase", Map.of("opening", opening, "sheet", desk.sheet(sent)));
  }

  /** Whom the form proposes: the one chosen before, or the therapist who fills it in. */
  private static String chosen(
      Caller caller, MultiValueMap<String, String> sent, List<Therapist> treating) {
    return sent.containsKey("therapist")
        ? first(sent, "therapist")
        : treating.stream()
            .filter(one -> one.user().equals(caller.user()))
            .map(one -> one.id().toString())
            .findFirst()
            .orElse("");
  }

  private Patient patient(Caller caller, MultiValueMap<String, String> sent) {
    return patients.as(caller).get(PatientId.of(first(sent, "patient")));
  }

  private static ModelAndView opened(CaseId file, RedirectAttributes redirect) {
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("prescriptions.case.opened")));
    return new ModelAndView("redirect:/cases/" + file);
  }

  private static String named(Patient patient, ClinicDay today) {
    return text(
        "prescriptions.patient",
        patient.name().full(),
        Format.date(patient.birthDate()),
        Format.age(patient.birthDate(), today.date()),
        patient.number());
  }

  private static CaseKind kind(MultiValueMap<String, String> sent) {
    return Arrays.stream(CaseKind.values())
        .filter(kind -> kind.name().equals(first(sent, "kind")))
        .findFirst()
        .orElse(CaseKind.MEDICAL);
  }

  private static Optional<TherapistId> therapist(MultiValueMap<String, String> sent) {
    String id = first(sent, "therapist");
    return id.isEmpty() ? Optional.empty() : Optional.of(TherapistId.of(id));
  }

  private static String first(MultiValueMap<String, String> sent, String name) {
    return Objects.requireNonNullElse(sent.getFirst(name), "");
  }
}
