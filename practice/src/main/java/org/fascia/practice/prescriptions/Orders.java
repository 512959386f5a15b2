package org.fascia.practice.prescriptions;

import java.time.Clock;
import org.fascia.budget.packs.PayerPacks;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.access.Custodian;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.people.Patients;
import org.fascia.practice.people.Prescribers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the room's repositories, each made for a caller. */
@Configuration(proxyBeanMethods = false)
class Orders {

  @Bean
  OrderRules orderRules(PayerPacks packs) {
    return OrderRules.shipped(packs);
  }

  @Bean
  ForCaller<DiagnosisBook> diagnosisBooks(
      Custodian custodian, Knowledge knowledge, Ids ids, Clock clock) {
    return caller -> new DiagnosisBook(custodian.admit(caller), knowledge, ids, clock);
  }

  @Bean
  ForCaller<Prescriptions> prescriptions(
      Custodian custodian,
      ForCaller<Patients> patients,
      ForCaller<Prescribers> prescribers,
      ForCaller<Cases> cases,
      ForCaller<DiagnosisBook> codes,
      OrderRules rules,
      Ids ids,
      Clock clock) {
    return caller ->
        new Prescriptions(
            custodian.admit(caller),
            new Prescriptions.Neighbours(
                patients.as(caller), prescribers.as(caller), cases.as(caller), codes.as(caller)),
            rules,
            new PrescriptionRows(caller, clock),
            ids);
  }

  @Bean
  ForCaller<PrescriptionMoves> prescriptionMoves(
      Custodian custodian, ForCaller<Cases> cases, ForCaller<VisitBudgets> budgets, Clock clock) {
    return caller ->
        new PrescriptionMoves(
            custodian.admit(caller),
            cases.as(caller),
            budgets.as(caller),
            new PrescriptionRows(caller, clock));
  }

  @Bean
  ForCaller<VisitBudgets> visitBudgets(
      Custodian custodian,
      ForCaller<Cases> cases,
      ForCaller<ReportDays> reports,
      PayerPacks packs,
      Ids ids,
      Clock clock) {
    VisitBudgets.Rules rules =
        new VisitBudgets.Rules(new BudgetMaking(packs), new AcceptedRegions(packs));
    return caller ->
        new VisitBudgets(
            custodian.admit(caller),
            new VisitBudgets.Neighbours(cases.as(caller), reports.as(caller)),
            rules,
            ids,
            clock);
  }
}
