package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.prescriptions.OrderDrafts;
import org.fascia.practice.ui.Problems;
import org.fascia.practice.ui.Toast;
import org.fascia.records.ChartRefused;
import org.fascia.records.SentOrder;
import org.fascia.records.SentOrderReader;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An order another system sent, as a FHIR Bundle: the form is filled, somebody reads it back. */
@Controller
class SentOrderPages {
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  private final ForCaller<OrderDrafts> drafts;
  private final SentFields fields;
  private final ClinicDays days;

  SentOrderPages(ForCaller<OrderDrafts> drafts, SentFields fields, ClinicDays days) {
    this.drafts = drafts;
    this.fields = fields;
    this.days = days;
  }

  /** For a patient whose case is opened with it, or for a case. */
  @GetMapping("/prescriptions/sent")
  ModelAndView form(
      @RequestParam(defaultValue = "") String patient,
      @RequestParam(defaultValue = "") String file) {
    return new ModelAndView("prescriptions/sent", Map.of("patient", patient, "file", file));
  }

  @PostMapping("/prescriptions/sent")
  String read(
      @AuthenticationPrincipal Caller caller,
      @RequestParam(defaultValue = "") String patient,
      @RequestParam(defaultValue = "") String file,
      @RequestParam MultipartFile order,
      RedirectAttributes redirect)
      throws BindException, IOException {
    Map<String, List<String>> typed = fields.of(sent(order));
    ClinicDay today = days.today(caller);
    OrderDrafts ours = drafts.as(caller);
    CaseId into =
        file.isEmpty()
            ? ours.open(PatientId.of(patient), Optional.empty(), typed, today).file()
            : ours.keep(CaseId.of(file), typed, today).file();
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("prescriptions.sent.done")));
    return "redirect:/cases/" + into + "/prescription";
  }

  private static SentOrder sent(MultipartFile order) throws BindException, IOException {
    Problems problems = new Problems();
    if (order.isEmpty() || order.getSize() > MOST_BYTES) {
      problems.at("order", text("prescriptions.sent.needed"));
      problems.orThrow();
    }
    try {
      return SentOrderReader.read("order", order.getBytes());
    } catch (ChartRefused refused) {
      problems.at("order", refused.sentence());
      problems.orThrow();
      throw refused;
    }
  }
}
