package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.prescriptions.VisitBudgets;
import org.fascia.practice.ui.Toast;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answering by name for a visit past the budget. */
@Controller
class BudgetPages {
  private final ForCaller<VisitBudgets> budgets;
  private final ClinicDays days;

  BudgetPages(ForCaller<VisitBudgets> budgets, ClinicDays days) {
    this.budgets = budgets;
    this.days = days;
  }

  @PostMapping("/cases/{id}/visit-override")
  String answer(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String overrideReason,
      RedirectAttributes redirect) {
    budgets.as(caller).answerFor(CaseId.of(id), days.today(caller), overrideReason);
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("budget.beyond.done")));
    return "redirect:/cases/" + id;
  }
}
