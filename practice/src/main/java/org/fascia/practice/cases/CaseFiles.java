package org.fascia.practice.cases;

import java.time.Clock;
import org.fascia.practice.access.Custodian;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Ids;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the room's repository, made for a caller. */
@Configuration(proxyBeanMethods = false)
class CaseFiles {

  @Bean
  ForCaller<Cases> cases(Custodian custodian, Ids ids, Clock clock) {
    return caller -> new Cases(custodian.admit(caller), ids, clock);
  }
}
