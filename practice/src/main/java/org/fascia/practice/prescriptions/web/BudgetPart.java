package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.util.Map;
import java.util.Optional;
import org.fascia.budget.VisitBudget;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.prescriptions.CaseBudget;
import org.fascia.practice.prescriptions.Coverages;
import org.fascia.practice.prescriptions.VisitBudgets;
import org.fascia.practice.prescriptions.VisitOverride;
import org.fascia.practice.ui.CasePart;
import org.fascia.practice.ui.Fragment;
import org.springframework.stereotype.Component;

/** How many visits may still be given, on the case page, with all that it rests on. */
@Component
class BudgetPart implements CasePart {
  private final ForCaller<VisitBudgets> budgets;
  private final ForCaller<Coverages> coverages;

  BudgetPart(ForCaller<VisitBudgets> budgets, ForCaller<Coverages> coverages) {
    this.budgets = budgets;
    this.coverages = coverages;
  }

  @Override
  public Place place() {
    return Place.BUDGET;
  }

  @Override
  public Optional<Fragment> of(Caller caller, CaseId file, ClinicDay today) {
    if (!caller.may(SEE_BUDGET)) {
      return Optional.empty();
    }
    CaseBudget budget = budgets.as(caller).budget(file, today);
    return budget
        .whole()
        .map(
            whole ->
                new Fragment(
                    "prescriptions/budget",
                    Map.of("panel", panel(caller, file, today, budget, whole))));
  }

  private BudgetPanel panel(
      Caller caller, CaseId file, ClinicDay today, CaseBudget budget, VisitBudget whole) {
    return BudgetPanels.of(
        file,
        whole,
        coverages.as(caller).payer(file, today).map(one -> one.terms().payer().name()),
        beyond(caller, file, today, budget));
  }

  private BudgetPanel.Beyond beyond(
      Caller caller, CaseId file, ClinicDay today, CaseBudget budget) {
    if (budget.oneMore()) {
      return BudgetPanel.Beyond.NOT_NEEDED;
    }
    if (!budget.mayBeAnswered()) {
      return BudgetPanel.Beyond.NEVER;
    }
    return budgets.as(caller).leave(file, today).filter(VisitOverride.class::isInstance).isPresent()
        ? BudgetPanel.Beyond.ANSWERED
        : BudgetPanel.Beyond.BY_NAME;
  }
}
