package org.fascia.practice.access;

import java.time.Clock;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Ids;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the room's repositories, each made for a caller. */
@Configuration(proxyBeanMethods = false)
class Access {

  @Bean
  ForCaller<Users> users(Custodian custodian, Ids ids, Clock clock) {
    return caller -> new Users(custodian.admit(caller), ids, clock);
  }

  @Bean
  ForCaller<Accounts> accounts(
      Custodian custodian, ForCaller<Users> users, Passwords passwords, Clock clock) {
    return caller -> new Accounts(custodian.admit(caller), users.as(caller), passwords, clock);
  }

  @Bean
  ForCaller<AuditTrail> auditTrail(Custodian custodian) {
    return caller -> new AuditTrail(custodian.admit(caller));
  }
}
