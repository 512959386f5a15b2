package org.fascia.practice.prescriptions;

import org.fascia.budget.BudgetRefused;
import org.fascia.budget.Budgeter;
import org.fascia.budget.VisitBudget;
import org.fascia.budget.packs.PayerPacks;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Refused;

/** Makes the budget of a case from what is on record. */
final class BudgetMaking {
  private final Budgeter budgeter;
  private final BudgetCases cases;

  BudgetMaking(PayerPacks packs) {
    this.budgeter = new Budgeter(packs);
    this.cases = new BudgetCases(packs);
  }

  /**
   * The budget on that day; refused with the budget's own code when the record contradicts itself.
   */
  CaseBudget of(CaseOnRecord record, ClinicDay day) {
    if (record.file().kind() != CaseKind.MEDICAL) {
      return new CaseBudget.NotCounted();
    }
    VisitBudget budget = budget(record, day);
    return record.isPrescribed()
        ? new CaseBudget.Counted(budget)
        : new CaseBudget.NoPrescription(budget);
  }

  private VisitBudget budget(CaseOnRecord record, ClinicDay day) {
    try {
      return budgeter.budget(cases.of(record, day), day.date());
    } catch (BudgetRefused refused) {
      throw new Refused(refused.code(), refused.sentence());
    }
  }
}
