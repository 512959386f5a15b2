package org.fascia.practice.plans;

import java.time.Clock;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.Planner;
import org.fascia.practice.access.Custodian;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Ids;
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
      ForCaller<Prescriptions> prescriptions,
      Planner planner,
      Knowledge knowledge,
      Ids ids,
      Clock clock) {
    return caller ->
        new Plans(
            custodian.admit(caller),
            new Plans.Neighbours(cases.as(caller), prescriptions.as(caller)),
            new Plans.Medicine(planner, knowledge),
            ids,
            clock);
  }
}
