package org.fascia.practice.reports.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.Map;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.ReportId;
import org.fascia.practice.reports.Draft;
import org.fascia.practice.reports.Report;
import org.fascia.practice.reports.Reports;
import org.fascia.practice.ui.Toast;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Drafting, signing and reading reports. */
@Controller
class ReportPages {
  private final ForCaller<Reports> reports;
  private final ReportViews views;
  private final ClinicDays days;

  ReportPages(ForCaller<Reports> reports, ReportViews views, ClinicDays days) {
    this.reports = reports;
    this.views = views;
    this.days = days;
  }

  @GetMapping("/cases/{id}/report")
  ModelAndView draft(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    CaseId file = CaseId.of(id);
    Draft draft = reports.as(caller).draft(file);
    return new ModelAndView(
        "reports/draft",
        Map.of("report", views.draft(caller.clinic(), file, draft, days.today(caller).date())));
  }

  @PostMapping("/cases/{id}/report")
  String sign(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    Report report =
        reports.as(caller).sign(CaseId.of(id), new SignForm(sent).read(), days.today(caller));
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("reports.signed.done")));
    return "redirect:/reports/" + report.id();
  }

  @GetMapping("/reports/{id}")
  ModelAndView signed(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    Report report = reports.as(caller).get(ReportId.of(id));
    return new ModelAndView(
        "reports/signed", Map.of("report", views.signed(caller.clinic(), report)));
  }
}
