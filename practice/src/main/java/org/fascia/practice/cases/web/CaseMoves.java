package org.fascia.practice.cases.web;

import static org.fascia.practice.ui.Texts.text;

import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.ui.Toast;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts a case on hold, resumes it, and ends it. */
@Controller
class CaseMoves {
  private final ForCaller<Cases> cases;
  private final ClinicDays days;

  CaseMoves(ForCaller<Cases> cases, ClinicDays days) {
    this.cases = cases;
    this.days = days;
  }

  @PostMapping("/cases/{id}/hold")
  String hold(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String holdReason,
      RedirectAttributes redirect) {
    Case file = cases.as(caller).hold(CaseId.of(id), days.today(caller), holdReason);
    return moved(file, new Toast(text("cases.held"), "/cases/" + file.id() + "/resume"), redirect);
  }

  @PostMapping("/cases/{id}/resume")
  String resume(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      RedirectAttributes redirect) {
    Case file = cases.as(caller).resume(CaseId.of(id), days.today(caller));
    return moved(file, Toast.of(text("cases.resumed")), redirect);
  }

  @PostMapping("/cases/{id}/discharge")
  String discharge(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    Case file = cases.as(caller).discharge(CaseId.of(id), days.today(caller), reason);
    return moved(file, Toast.of(text("cases.ended")), redirect);
  }

  private static String moved(Case file, Toast toast, RedirectAttributes redirect) {
    redirect.addFlashAttribute(Toast.ATTRIBUTE, toast);
    return "redirect:/cases/" + file.id();
  }
}
