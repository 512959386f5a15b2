package org.fascia.practice;

import org.fascia.medicine.knowledge.Knowledge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the medical knowledge once, for all rooms. */
@Configuration(proxyBeanMethods = false)
class Library {

  @Bean
  Knowledge knowledge() {
    return Knowledge.load();
  }
}
