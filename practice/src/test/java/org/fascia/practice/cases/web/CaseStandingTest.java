package org.fascia.practice.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class CaseStandingTest {
  @Autowired TestClinics clinics;
  @Autowired TestCases cases;

  private String file;
  private Visitor desk;

  @BeforeEach
  void aCaseAndTheFrontDesk() {
    TestCase one = cases.prescribed();
    file = "/cases/" + one.file();
    desk = clinics.signedIn(one.clinic(), one.clinic().frontDesk());
  }

  @Test
  void putsTheCaseOnHoldWithAReasonAndResumesIt() {
    assertThat(move("hold", "holdReason", "Surgery on the other knee").statusCode()).isEqualTo(302);
    assertThat(page())
        .contains("On hold")
        .contains("Surgery on the other knee")
        .contains("Resume treatment")
        .doesNotContain("Put case on hold");
    assertThat(move("resume", "", "").statusCode()).isEqualTo(302);
    assertThat(page()).contains("Put case on hold").contains("Treatment resumed (Frida Desk)");
  }

  @Test
  void endsTheCaseForGood() {
    assertThat(move("discharge", "reason", "Goals reached").statusCode()).isEqualTo(302);
    assertThat(page())
        .contains("Discharged")
        .contains("Goals reached")
        .contains("A new course of care is a new case")
        .doesNotContain("Discharge case")
        .doesNotContain("Put case on hold");
  }

  @Test
  void asksForAReason() {
    assertThat(refused("hold", "holdReason", " ")).contains("A reason is needed");
    assertThat(refused("discharge", "reason", "")).contains("A reason is needed");
    assertThat(page()).contains("Put case on hold").contains("Discharge case");
  }

  @Test
  void saysWhyAStateCannotBeLeft() {
    assertThat(refused("resume", "", "")).contains("Only a case on hold can be resumed");
    String before = page();
    move("discharge", "reason", "Goals reached");
    assertThat(before).contains("cannot be undone");
    assertThat(refused("hold", "holdReason", "Away")).contains("This case is discharged");
    assertThat(refused("discharge", "reason", "Again")).contains("This case is discharged");
  }

  private String refused(String move, String field, String reason) {
    HttpResponse<String> answer = move(move, field, reason);
    assertThat(answer.statusCode()).isEqualTo(422);
    return answer.body();
  }

  private HttpResponse<String> move(String move, String field, String reason) {
    return desk.submit(
        "/help", file + "/" + move, field.isEmpty() ? Map.of() : Map.of(field, reason));
  }

  private String page() {
    return desk.get(file).body();
  }
}
