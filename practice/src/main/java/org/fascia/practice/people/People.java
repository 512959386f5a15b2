package org.fascia.practice.people;

import java.time.Clock;
import org.fascia.practice.access.Custodian;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Ids;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the room's repositories, each made for a caller. */
@Configuration(proxyBeanMethods = false)
class People {

  @Bean
  ForCaller<Patients> patients(Custodian custodian, Ids ids, Clock clock) {
    return caller -> new Patients(custodian.admit(caller), ids, clock);
  }

  @Bean
  ForCaller<Prescribers> prescribers(Custodian custodian, Ids ids, Clock clock) {
    return caller -> new Prescribers(custodian.admit(caller), ids, clock);
  }

  @Bean
  ForCaller<Therapists> therapists(Custodian custodian, Ids ids, Clock clock) {
    return caller -> new Therapists(custodian.admit(caller), ids, clock);
  }
}
