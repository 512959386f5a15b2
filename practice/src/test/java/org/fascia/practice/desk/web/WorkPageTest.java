package org.fascia.practice.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.testing.TestCases.TODAY;

import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.TestTreatments;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class WorkPageTest {
  @Autowired TestClinics clinics;
  @Autowired TestCases cases;
  @Autowired TestTreatments treatments;
  @Autowired ClinicDays days;

  @Test
  void asksForTheOrderThatIsMissing() {
    TestCase one = cases.opened(CaseKind.MEDICAL);
    assertThat(work(one.clinic().frontDesk(), one))
        .contains("Enter the order", "Marisol Quintero", "/cases/" + one.file());
  }

  @Test
  void asksForANewOrderWhenTheOldOneHasRunOut() {
    TestCase one = cases.prescribed();
    assertThat(work(one.clinic().frontDesk(), one)).contains("Ask for a new order");
  }

  @Test
  void warnsWhenFewVisitsAreLeft() {
    TestCase one = ordered(2);
    assertThat(work(one.clinic().frontDesk(), one)).contains("Renew soon", "2 visits left");
  }

  @Test
  void saysNothingOfAnOrderThatSuffices() {
    TestCase one = ordered(3);
    assertThat(work(one.clinic().frontDesk(), one))
        .contains("Nothing is due")
        .doesNotContain("Marisol Quintero");
  }

  @Test
  void namesUnsignedNotesToThoseWhoMayReadThem() {
    TestCase one = cases.prescribed();
    treatments.plan(one, TODAY);
    var visit = treatments.begin(one, TODAY);
    assertThat(work(one.clinic().therapist(), one))
        .contains("Sign the note", "/visits/" + visit.id());
    assertThat(work(one.clinic().frontDesk(), one))
        .doesNotContain("Sign the note", "/visits/" + visit.id());
  }

  private TestCase ordered(int visits) {
    TestCase one = cases.opened(CaseKind.MEDICAL);
    ClinicDay today = days.today(one.clinic().frontDesk());
    cases.prescribe(one, WorkExamples.anOrderFor(visits, today), today);
    return one;
  }

  private String work(Caller person, TestCase one) {
    return clinics.signedIn(one.clinic(), person).get("/work").body();
  }
}
