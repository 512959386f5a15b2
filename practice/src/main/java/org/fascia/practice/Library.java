package org.fascia.practice;

import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.records.ChartReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the medical knowledge once, for all rooms, and knows charts by it. */
@Configuration(proxyBeanMethods = false)
class Library {

  @Bean
  Knowledge knowledge() {
    return Knowledge.load();
  }

  @Bean
  ChartReader chartReader(Knowledge knowledge) {
    return new ChartReader(knowledge);
  }
}
