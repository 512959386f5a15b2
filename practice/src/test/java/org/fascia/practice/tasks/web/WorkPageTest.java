package org.fascia.practice.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.TestTasks;
import org.fascia.practice.testing.TestTreatments;
import org.fascia.practice.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class WorkPageTest {
  @Autowired TestClinics clinics;
  @Autowired TestCases cases;
  @Autowired TestTreatments treatments;
  @Autowired TestTasks list;
  @Autowired ClinicDays days;

  @Test
  void leadsStraightToWhereTheMissingOrderIsEntered() throws InterruptedException {
    TestCase one = cases.opened(CaseKind.MEDICAL);
    assertThat(work(one.clinic().frontDesk(), one))
        .contains("Stops treatment", "Enter the order", "Marisol Quintero", "Mine (1)")
        .contains("href=\"/cases/" + one.file() + "/prescription\"")
        .contains("<span class=\"nav-count\">1");
  }

  @Test
  void warnsWhenFewVisitsAreLeftAndSaysNothingWhenTheySuffice() throws InterruptedException {
    TestCase one = ordered(2);
    assertThat(work(one.clinic().frontDesk(), one)).contains("Renew the order", "2 visits left");
    TestCase other = ordered(3);
    assertThat(work(other.clinic().frontDesk(), other))
        .contains("Nothing is due")
        .doesNotContain("Marisol Quintero", "nav-count");
  }

  @Test
  void namesUnsignedNotesToThoseWhoMayReadThem() throws InterruptedException {
    TestCase one = ordered(12);
    ClinicDay today = days.today(one.clinic().therapist());
    treatments.plan(one, today);
    var visit = treatments.begin(one, today);
    assertThat(work(one.clinic().therapist(), one))
        .contains("Sign the note", "/visits/" + visit.id());
    list.follow(one.clinic());
    assertThat(visitor(one.clinic().frontDesk(), one).get("/work?whose=EVERYBODYS").body())
        .doesNotContain("Sign the note", "/visits/" + visit.id());
  }

  @Test
  void showsOneKindAlone() throws InterruptedException {
    TestCase one = cases.opened(CaseKind.MEDICAL);
    list.follow(one.clinic());
    Visitor desk = visitor(one.clinic().frontDesk(), one);
    assertThat(desk.get("/work?whose=MINE&kind=ORDER_MISSING").body()).contains("Quintero");
    assertThat(desk.get("/work?whose=MINE&kind=ORDER_ENDING").body())
        .contains("Nothing is due")
        .doesNotContain("Quintero");
  }

  @Test
  void aTaskIsHandedOnPutOffAndTalkedAbout() throws InterruptedException {
    TestCase one = cases.opened(CaseKind.MEDICAL);
    list.follow(one.clinic());
    Visitor desk = visitor(one.clinic().frontDesk(), one);
    String task = task(desk.get("/work").body());
    desk.submit(task, task + "/word", Map.of("words", "Left a message"));
    desk.submit(task, task + "/later", Map.of("until", "12/31/2099"));
    desk.submit(task, task + "/hand", Map.of("owner", one.clinic().owner().user().toString()));
    assertThat(desk.get(task).body())
        .contains("Olivia Owner", "Put off until", "Frida Desk: Left a message")
        .contains("closes by itself");
    assertThat(desk.get("/work?whose=EVERYBODYS").body())
        .contains("Put off", "Left a message", "Olivia Owner");
    assertThat(desk.submit(task, task + "/later", Map.of("until", "")).body()).contains("TASK-008");
    assertThat(desk.submit(task, task + "/hand", Map.of("owner", "")).body()).contains("TASK-007");
    assertThat(desk.submit(task, task + "/done", Map.of()).body()).contains("TASK-006");
  }

  @Test
  void aPersonsOwnTaskStandsInTheCaseAndIsDone() throws InterruptedException {
    TestCase one = ordered(12);
    list.follow(one.clinic());
    Visitor desk = visitor(one.clinic().frontDesk(), one);
    String file = "/cases/" + one.file();
    desk.submit(file, file + "/tasks", Map.of("words", "Call the adjuster", "due", "12/31/2099"));
    String page = desk.get(file).body();
    assertThat(page).contains("Due in this case", "Call the adjuster");
    String task = task(page);
    desk.submit(task, task + "/done", Map.of());
    assertThat(desk.get(file).body())
        .doesNotContain("Call the adjuster")
        .contains("Nothing is due");
  }

  @Test
  void saysThatNothingIsDueInANewClinic(TestClinic fresh) {
    assertThat(clinics.signedIn(fresh, fresh.owner()).get("/work").body())
        .contains("Nothing is due", "Everybody’s (0)");
  }

  private TestCase ordered(int visits) {
    TestCase one = cases.opened(CaseKind.MEDICAL);
    ClinicDay today = days.today(one.clinic().frontDesk());
    cases.prescribe(one, TestCases.anOrderFor(visits, today.plusDays(-1)), today);
    return one;
  }

  private String work(Caller person, TestCase one) throws InterruptedException {
    list.follow(one.clinic());
    return visitor(person, one).get("/work").body();
  }

  private Visitor visitor(Caller person, TestCase one) {
    return clinics.signedIn(one.clinic(), person);
  }

  private static String task(String page) {
    int at = page.indexOf("/work/");
    return page.substring(at, page.indexOf('"', at));
  }
}
