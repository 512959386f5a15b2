package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.math.BigDecimal;
import java.util.Arrays;
import org.fascia.budget.packs.PayerType;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.prescriptions.AtRiskNotice;
import org.fascia.practice.prescriptions.AtRiskNotices;
import org.fascia.practice.prescriptions.VerbalOrders;
import org.fascia.practice.ui.Problems;
import org.fascia.practice.ui.Toast;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is written down while an order is awaited: what was said, and what the patient signed. */
@Controller
class AwaitedPages {
  private final ForCaller<VerbalOrders> verbal;
  private final ForCaller<AtRiskNotices> notices;
  private final ClinicDays days;

  AwaitedPages(ForCaller<VerbalOrders> verbal, ForCaller<AtRiskNotices> notices, ClinicDays days) {
    this.verbal = verbal;
    this.notices = notices;
    this.days = days;
  }

  @PostMapping("/cases/{id}/prescription/said")
  String said(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String saidBy,
      @RequestParam(defaultValue = "") String said,
      RedirectAttributes redirect) {
    verbal.as(caller).hear(CaseId.of(id), saidBy, said, days.today(caller));
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("prescriptions.verbal.done")));
    return "redirect:/cases/" + id;
  }

  @PostMapping("/cases/{id}/prescription/at-risk")
  String atRisk(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      Notice notice,
      RedirectAttributes redirect)
      throws BindException {
    notices.as(caller).record(CaseId.of(id), notice.read(days, caller));
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("prescriptions.notice.done")));
    return "redirect:/cases/" + id;
  }

  /** A notice as typed; the browser leaves no field out. */
  record Notice(
      String noticePayer,
      String service,
      String noticeDays,
      String price,
      String noticeReason,
      String signedBy) {

    AtRiskNotice read(ClinicDays days, Caller caller) throws BindException {
      Problems problems = new Problems();
      var payer =
          problems.present(
              "noticePayer",
              Arrays.stream(PayerType.values())
                  .filter(type -> type.name().equals(noticePayer))
                  .findFirst(),
              text("prescriptions.notice.payer.needed"));
      if (!price.matches("[0-9]{1,4}([.][0-9]{2})?")) {
        problems.at("price", text("prescriptions.notice.price.needed"));
      }
      problems.orThrow();
      return new AtRiskNotice(
          payer.orElseThrow(),
          service,
          noticeDays,
          new BigDecimal(price).movePointRight(2).intValueExact(),
          noticeReason,
          signedBy,
          days.today(caller));
    }
  }
}
