package org.fascia.practice.visits;

import java.time.Clock;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.access.Custodian;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.intake.Screenings;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.people.Therapists;
import org.fascia.practice.plans.Plans;
import org.fascia.practice.prescriptions.VisitBudgets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the room's repositories, each made for a caller. */
@Configuration(proxyBeanMethods = false)
class Treatments {

  @Bean
  SoapWriter soapWriter(Knowledge knowledge) {
    return new SoapWriter(knowledge);
  }

  @Bean
  ForCaller<Reception> receptions(
      ForCaller<Plans> plans,
      ForCaller<Screenings> screenings,
      ForCaller<Therapists> therapists,
      ForCaller<VisitBudgets> budgets) {
    return caller ->
        new Reception(
            caller,
            new Reception.Rooms(
                plans.as(caller),
                screenings.as(caller),
                therapists.as(caller),
                budgets.as(caller)));
  }

  @Bean
  ForCaller<Visits> visits(Custodian custodian, ForCaller<Cases> cases, Ids ids, Clock clock) {
    return caller -> new Visits(custodian.admit(caller), cases.as(caller), ids, clock);
  }

  @Bean
  ForCaller<Signing> signings(
      ForCaller<Cases> cases,
      ForCaller<VisitBudgets> budgets,
      ForCaller<Therapists> therapists,
      SoapWriter writer) {
    return caller ->
        new Signing(
            caller,
            new Signing.Neighbours(cases.as(caller), budgets.as(caller), therapists.as(caller)),
            writer);
  }

  @Bean
  ForCaller<Notes> notes(
      Custodian custodian,
      ForCaller<Visits> visits,
      ForCaller<Signing> signings,
      Ids ids,
      Clock clock) {
    return caller ->
        new Notes(custodian.admit(caller), visits.as(caller), signings.as(caller), ids, clock);
  }
}
