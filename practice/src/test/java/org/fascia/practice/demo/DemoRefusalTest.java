package org.fascia.practice.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.testing.Refusals.assertRefused;

import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.access.Clinics;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;

@PracticeTest
class DemoRefusalTest {
  @Autowired Clinics clinics;
  @Autowired DemoHiring hiring;
  @Autowired DemoCase cases;
  @Autowired DemoCourse courses;
  @Autowired DemoPayers payers;
  @Autowired Knowledge knowledge;

  @Test
  void putsNothingBesideTheRecordsOfARealClinic(TestClinic real) {
    ApplicationRunner filling =
        new Demo().demoFilling(clinics, hiring, cases, courses, payers, knowledge, new DemoClock());
    assertRefused("DEMO-001", () -> filling.run(new DefaultApplicationArguments()));
    assertThat(clinics.all())
        .contains(real.id())
        .noneMatch(clinic -> clinics.name(clinic).equals(DemoHiring.CLINIC));
  }
}
