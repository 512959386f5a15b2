package org.fascia.practice;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  @Test
  void roomsTouchEachOtherOnlyAsDeclared() {
    ApplicationModules.of(Practice.class).verify();
  }
}
