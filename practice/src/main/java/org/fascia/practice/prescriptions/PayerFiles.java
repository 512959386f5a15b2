package org.fascia.practice.prescriptions;

import java.time.Clock;
import org.fascia.budget.packs.PayerPacks;
import org.fascia.practice.access.Custodian;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.people.Therapists;
import org.fascia.practice.storage.Documents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers what the room keeps about payers, each repository made for a caller. */
@Configuration(proxyBeanMethods = false)
class PayerFiles {

  @Bean
  PayerPacks payerPacks() {
    return PayerPacks.shipped();
  }

  @Bean
  ForCaller<Coverages> coverages(
      Custodian custodian, ForCaller<Cases> cases, PayerPacks packs, Ids ids, Clock clock) {
    return caller -> new Coverages(custodian.admit(caller), cases.as(caller), packs, ids, clock);
  }

  @Bean
  ForCaller<Authorisations> authorisations(
      Custodian custodian, ForCaller<Cases> cases, Documents documents, Ids ids, Clock clock) {
    NumberForms numbers = NumberForms.shipped();
    return caller ->
        new Authorisations(
            custodian.admit(caller), cases.as(caller), numbers, documents, ids, clock);
  }

  @Bean
  ForCaller<Confirmations> confirmations(
      Custodian custodian, ForCaller<Cases> cases, Ids ids, Clock clock) {
    return caller ->
        new Confirmations(
            custodian.admit(caller), new CoveredPatient(cases.as(caller)), ids, clock);
  }

  @Bean
  ForCaller<CallLog> callLog(Custodian custodian, ForCaller<Cases> cases, Ids ids, Clock clock) {
    return caller ->
        new CallLog(custodian.admit(caller), new CoveredPatient(cases.as(caller)), ids, clock);
  }

  @Bean
  ForCaller<CoveragePapers> coveragePapers(
      Custodian custodian, ForCaller<Cases> cases, Documents documents, Ids ids, Clock clock) {
    return caller ->
        new CoveragePapers(
            custodian.admit(caller), new CoveredPatient(cases.as(caller)), documents, ids, clock);
  }

  @Bean
  ForCaller<PayerSettings> payerSettings(
      Custodian custodian, ForCaller<Therapists> therapists, PayerPacks packs, Clock clock) {
    return caller ->
        new PayerSettings(custodian.admit(caller), therapists.as(caller), packs, clock);
  }
}
