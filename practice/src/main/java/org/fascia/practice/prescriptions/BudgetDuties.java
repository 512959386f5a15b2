package org.fascia.practice.prescriptions;

import static java.util.stream.Collectors.toMap;
import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fascia.budget.VisitBudget;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custodian;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Duties;
import org.fascia.practice.cases.Duty;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.storage.Columns;
import org.springframework.stereotype.Component;

/** What the budgets of cases make due: of the prescriber, of the payer, and of the clinic. */
@Component
class BudgetDuties implements Duties {
  private final Custodian custodian;
  private final ForCaller<VisitBudgets> budgets;

  BudgetDuties(Custodian custodian, ForCaller<VisitBudgets> budgets) {
    this.custodian = custodian;
    this.budgets = budgets;
  }

  @Override
  public List<Duty> due(Caller caller, List<Case> files, ClinicDay day) {
    List<Case> medical =
        files.stream().filter(file -> file.isOpen() && file.kind() == CaseKind.MEDICAL).toList();
    OnFile onFile =
        custodian
            .admit(caller)
            .act(SEE_BUDGET, Act.search("visit-budget"), work -> OnFile.of(work, medical));
    Map<CaseId, CaseBudget> made = budgets.as(caller).budgets(medical, day);
    return medical.stream()
        .flatMap(
            file ->
                Objects.requireNonNull(made.get(file.id()))
                    .whole()
                    .map(it -> onFile.due(file, it))
                    .stream())
        .flatMap(BudgetDuties::duties)
        .toList();
  }

  private static Stream<Duty> duties(DueCase one) {
    return Stream.of(
            OrderDuty.of(one).stream(),
            OrderDuty.question(one).stream(),
            PayerDuty.of(one).stream(),
            PaperDuty.of(one).stream())
        .flatMap(Function.identity());
  }

  /** The orders in force, or last in force, of some cases, and the days of their last visits. */
  private record OnFile(Map<CaseId, Prescription> orders, Map<CaseId, ClinicDay> lastVisits) {

    static OnFile of(Work work, List<Case> files) {
      String[] ids = Columns.ids(files.stream().map(Case::id).toList());
      return new OnFile(
          work
              .sql(PrescriptionSql.CURRENT_OF)
              .param("files", ids)
              .query(PrescriptionSql::row)
              .list()
              .stream()
              .collect(toMap(Prescription::file, Function.identity())),
          work.sql(VisitUseSql.LAST_IN).param("files", ids).query(VisitUseSql::last).list().stream()
              .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    DueCase due(Case file, VisitBudget budget) {
      return new DueCase(
          file,
          budget,
          Optional.ofNullable(orders.get(file.id())),
          Optional.ofNullable(lastVisits.get(file.id())));
    }
  }
}
