package org.fascia.practice.outcomes;

import java.time.Clock;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.access.Custodian;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Ids;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the room's repository, made for a caller. */
@Configuration(proxyBeanMethods = false)
class Outcomes {

  @Bean
  ForCaller<Scores> scores(
      Custodian custodian, ForCaller<Cases> cases, Knowledge knowledge, Ids ids, Clock clock) {
    return caller -> new Scores(custodian.admit(caller), cases.as(caller), knowledge, ids, clock);
  }
}
