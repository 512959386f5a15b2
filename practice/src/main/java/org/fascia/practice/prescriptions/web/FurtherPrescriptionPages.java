package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.VerbalOrderId;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.Patients;
import org.fascia.practice.prescriptions.ActivePrescription;
import org.fascia.practice.prescriptions.OrderDraft;
import org.fascia.practice.prescriptions.OrderDrafts;
import org.fascia.practice.prescriptions.Prescription;
import org.fascia.practice.prescriptions.Prescriptions;
import org.fascia.practice.prescriptions.VerbalOrders;
import org.fascia.practice.prescriptions.VerifiedOrder;
import org.fascia.practice.ui.Toast;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A prescription for a case that is open already: its first, a renewal, a correction, or what was
 * typed wrongly here; with the scan of its paper beside the form.
 */
@Controller
class FurtherPrescriptionPages {
  private final ForCaller<Patients> patients;
  private final ForCaller<Cases> cases;
  private final ForCaller<Prescriptions> prescriptions;
  private final ForCaller<OrderDrafts> drafts;
  private final ForCaller<VerbalOrders> verbal;
  private final SaidSentences said;
  private final OrderDesk desk;
  private final ClinicDays days;

  FurtherPrescriptionPages(
      ForCaller<Patients> patients,
      ForCaller<Cases> cases,
      ForCaller<Prescriptions> prescriptions,
      ForCaller<OrderDrafts> drafts,
      ForCaller<VerbalOrders> verbal,
      SaidSentences said,
      OrderDesk desk,
      ClinicDays days) {
    this.patients = patients;
    this.cases = cases;
    this.prescriptions = prescriptions;
    this.drafts = drafts;
    this.verbal = verbal;
    this.said = said;
    this.desk = desk;
    this.days = days;
  }

  @GetMapping("/cases/{id}/prescription")
  ModelAndView form(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent) {
    Case file = cases.as(caller).get(CaseId.of(id));
    Patient patient = patients.as(caller).get(file.patient());
    Optional<OrderDraft> draft = drafts.as(caller).awaited(file.id());
    MultiValueMap<String, String> shown =
        draft.filter(one -> sent.size() <= 1).map(one -> filled(one, sent)).orElse(sent);
    return new ModelAndView(
        "prescriptions/further",
        Map.of(
            "further", further(caller, file, shown),
            "beside", ScanView.of(file, patient, draft.flatMap(OrderDraft::scan)),
            "sheet", desk.sheet(shown)));
  }

  @PostMapping("/cases/{id}/prescription")
  ModelAndView receive(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent,
      RedirectAttributes redirect)
      throws BindException {
    String step = Objects.requireNonNullElse(sent.getFirst("step"), "");
    ClinicDay today = days.today(caller);
    Case file = cases.as(caller).get(CaseId.of(id));
    return switch (step) {
      case "edit" -> form(caller, id, sent);
      case "keep" -> {
        drafts.as(caller).keep(file.id(), OrderDesk.typed(sent), today);
        yield told(redirect, "prescriptions.kept", "/cases/" + id);
      }
      case "save" -> {
        save(caller, file, sent, today);
        yield told(redirect, "prescriptions.received", "/cases/" + id);
      }
      default -> review(caller, file, sent, today);
    };
  }

  /** Lays the picture of the paper beside the form. */
  @PostMapping("/cases/{id}/prescription/scan")
  ModelAndView attach(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam Optional<MultipartFile> scan,
      RedirectAttributes redirect)
      throws IOException {
    drafts.as(caller).attach(CaseId.of(id), ScanPages.sent(scan), days.today(caller));
    return told(redirect, "prescriptions.scan.kept", "/cases/" + id + "/prescription");
  }

  private ModelAndView review(
      Caller caller, Case file, MultiValueMap<String, String> sent, ClinicDay today)
      throws BindException {
    OrderDesk.Place place = place(caller, file, today);
    OrderDesk.Checked checked = desk.check(caller, sent, place);
    return new ModelAndView(
        "prescriptions/review",
        Map.of(
            "action", "/cases/" + file.id() + "/prescription",
            "patient", place.patient().name().full() + " · " + file.number(),
            "order", desk.readBack(checked, sent, today)));
  }

  private ActivePrescription save(
      Caller caller, Case file, MultiValueMap<String, String> sent, ClinicDay today)
      throws BindException {
    OrderDesk.Checked checked = desk.check(caller, sent, place(caller, file, today));
    Prescriptions ours = prescriptions.as(caller);
    VerifiedOrder order = ours.sound(file.id(), checked.order(), today);
    Supplier<ActivePrescription> filing = () -> filed(ours, order, sent, today);
    return countersigns(sent)
        .filter(chosen -> !chosen.equals("none"))
        .map(VerbalOrderId::of)
        .map(said -> verbal.as(caller).countersign(said, filing))
        .orElseGet(filing);
  }

  private static ActivePrescription filed(
      Prescriptions ours,
      VerifiedOrder order,
      MultiValueMap<String, String> sent,
      ClinicDay today) {
    return switch (succession(sent)) {
      case "renew" -> ours.renew(order, today);
      case "correct" -> ours.correct(order, today);
      case "amend" ->
          ours.amend(order, Objects.requireNonNullElse(sent.getFirst("reason"), ""), today);
      default -> ours.receive(order, today);
    };
  }

  private Further further(Caller caller, Case file, MultiValueMap<String, String> shown) {
    return Further.of(file, isRunning(caller, file), succession(shown))
        .after(said.open(caller, file.id()), countersigns(shown));
  }

  private static Optional<String> countersigns(MultiValueMap<String, String> sent) {
    return Optional.ofNullable(sent.getFirst("countersigns")).filter(it -> !it.isBlank());
  }

  private OrderDesk.Place place(Caller caller, Case file, ClinicDay today) {
    return new OrderDesk.Place(
        patients.as(caller).get(file.patient()),
        today,
        drafts.as(caller).awaited(file.id()).flatMap(OrderDraft::scan));
  }

  private boolean isRunning(Caller caller, Case file) {
    return prescriptions.as(caller).of(file.id()).stream()
        .anyMatch(one -> one.state().next().contains(Prescription.State.SUPERSEDED));
  }

  private static MultiValueMap<String, String> filled(
      OrderDraft draft, MultiValueMap<String, String> sent) {
    MultiValueMap<String, String> shown = new LinkedMultiValueMap<>(draft.typed());
    shown.putAll(sent);
    return shown;
  }

  private static ModelAndView told(RedirectAttributes redirect, String key, String address) {
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text(key)));
    return new ModelAndView("redirect:" + address);
  }

  private static String succession(MultiValueMap<String, String> sent) {
    return Objects.requireNonNullElse(sent.getFirst("succession"), "");
  }
}
