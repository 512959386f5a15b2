package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.prescriptions.ActivePrescription;
import org.fascia.practice.prescriptions.Prescriptions;
import org.fascia.practice.prescriptions.VisitBudgets;
import org.fascia.practice.ui.CasePart;
import org.fascia.practice.ui.Fragment;
import org.springframework.stereotype.Component;

/** The prescription and what is left of it, on the case page; nothing where no order is needed. */
@Component
class PrescriptionPart implements CasePart {
  private final ForCaller<Cases> cases;
  private final ForCaller<Prescriptions> prescriptions;
  private final ForCaller<VisitBudgets> budgets;
  private final OrderFacts facts;
  private final AwaitedViews awaited;

  PrescriptionPart(
      ForCaller<Cases> cases,
      ForCaller<Prescriptions> prescriptions,
      ForCaller<VisitBudgets> budgets,
      OrderFacts facts,
      AwaitedViews awaited) {
    this.cases = cases;
    this.prescriptions = prescriptions;
    this.budgets = budgets;
    this.facts = facts;
    this.awaited = awaited;
  }

  @Override
  public Place place() {
    return Place.BUDGET;
  }

  @Override
  public Optional<Fragment> of(Caller caller, CaseId id, ClinicDay today) {
    if (!caller.may(SEE_BUDGET)) {
      return Optional.empty();
    }
    Case file = cases.as(caller).get(id);
    return file.kind() == CaseKind.MEDICAL
        ? Optional.of(
            new Fragment(
                "prescriptions/part",
                Map.of(
                    "budget", view(caller, file, today),
                    "awaited", awaited.of(caller, file),
                    "lines", lines(caller, file))))
        : Optional.empty();
  }

  private List<PrescriptionLine> lines(Caller caller, Case file) {
    return prescriptions.as(caller).of(file.id()).stream().map(PrescriptionLine::of).toList();
  }

  private BudgetView view(Caller caller, Case file, ClinicDay today) {
    Optional<ActivePrescription> active = prescriptions.as(caller).active(file.id());
    return BudgetView.of(
        file,
        budgets.as(caller).visitsLeft(file.id(), today),
        active.map(one -> facts.onFile(one.prescription().arrived())).orElse(List.of()));
  }
}
