package org.fascia.practice.prescriptions;

import java.time.Clock;
import org.fascia.practice.access.Custodian;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.storage.Documents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers what surrounds an order, until it is complete and after, each made for a caller. */
@Configuration(proxyBeanMethods = false)
class AwaitedOrders {

  @Bean
  ForCaller<OrderDrafts> orderDrafts(
      Custodian custodian,
      ForCaller<Cases> cases,
      Documents documents,
      OrderRules rules,
      Ids ids,
      Clock clock) {
    ScanFiles files = new ScanFiles(documents, rules, ids);
    return caller -> new OrderDrafts(custodian.admit(caller), cases.as(caller), files, ids, clock);
  }

  @Bean
  ForCaller<Scans> scans(Custodian custodian, ForCaller<Cases> cases, Documents documents) {
    return caller -> new Scans(custodian.admit(caller), cases.as(caller), documents);
  }

  @Bean
  ForCaller<PrescriptionScans> prescriptionScans(
      Custodian custodian,
      ForCaller<Cases> cases,
      Documents documents,
      OrderRules rules,
      Ids ids,
      Clock clock) {
    ScanFiles files = new ScanFiles(documents, rules, ids);
    return caller ->
        new PrescriptionScans(custodian.admit(caller), cases.as(caller), documents, files, clock);
  }

  @Bean
  ForCaller<TotalAnswers> totalAnswers(Custodian custodian, ForCaller<Cases> cases, Clock clock) {
    return caller -> new TotalAnswers(custodian.admit(caller), cases.as(caller), clock);
  }

  @Bean
  ForCaller<VerbalOrders> verbalOrders(
      Custodian custodian, ForCaller<Cases> cases, OrderRules rules, Ids ids, Clock clock) {
    return caller -> new VerbalOrders(custodian.admit(caller), cases.as(caller), rules, ids, clock);
  }

  @Bean
  ForCaller<AtRiskNotices> atRiskNotices(
      Custodian custodian, ForCaller<Cases> cases, OrderRules rules, Ids ids, Clock clock) {
    return caller ->
        new AtRiskNotices(custodian.admit(caller), cases.as(caller), rules, ids, clock);
  }
}
