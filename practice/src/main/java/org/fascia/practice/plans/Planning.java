package org.fascia.practice.plans;

import java.time.Clock;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.Planner;
import org.fascia.medicine.planning.SessionPlanner;
import org.fascia.practice.access.Custodian;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.people.Therapists;
import org.fascia.practice.prescriptions.Prescriptions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the room's repository, made for a caller. */
@Configuration(proxyBeanMethods = false)
class Planning {

  @Bean
  ForCaller<Plans> plans(
      Custodian custodian,
      ForCaller<Cases> cases,
      ForCaller<Proposing> proposing,
      Ids ids,
      Clock clock) {
    return caller ->
        new Plans(custodian.admit(caller), cases.as(caller), proposing.as(caller), ids, clock);
  }

  @Bean
  ForCaller<Proposing> proposing(
      ForCaller<Prescriptions> prescriptions,
      ForCaller<WeeklyScores> scores,
      ForCaller<Responses> responses,
      ForCaller<Cases> cases,
      ForCaller<Therapists> therapists,
      Proposing.Medicine medicine) {
    return caller ->
        new Proposing(
            prescriptions.as(caller),
            new Proposing.Measures(scores.as(caller), responses.as(caller)),
            new Scopes(cases.as(caller), therapists.as(caller), caller.user()),
            medicine);
  }

  @Bean
  Proposing.Medicine medicine(Planner treatments, SessionPlanner sessions, Knowledge knowledge) {
    return new Proposing.Medicine(treatments, sessions, knowledge);
  }
}
