package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.io.IOException;
import java.util.Map;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.prescriptions.DiagnosisBook;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Toast;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The owner's page for the ICD-10-CM order file. */
@Controller
class DiagnosisPages {
  private final ForCaller<DiagnosisBook> codes;

  DiagnosisPages(ForCaller<DiagnosisBook> codes) {
    this.codes = codes;
  }

  @GetMapping("/settings/diagnoses")
  ModelAndView editions(@AuthenticationPrincipal Caller caller) {
    return new ModelAndView(
        "prescriptions/diagnoses", Map.of("editions", codes.as(caller).editions()));
  }

  @PostMapping("/settings/diagnoses")
  String readIn(
      @AuthenticationPrincipal Caller caller,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(name = "codes") MultipartFile file,
      RedirectAttributes redirect)
      throws IOException {
    int read =
        codes
            .as(caller)
            .readIn(year.matches("[0-9]{4}") ? Integer.parseInt(year) : 0, file.getBytes());
    redirect.addFlashAttribute(
        Toast.ATTRIBUTE, Toast.of(text("prescriptions.codes.done", Format.number(read), year)));
    return "redirect:/settings/diagnoses";
  }
}
