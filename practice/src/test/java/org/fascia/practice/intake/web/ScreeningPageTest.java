package org.fascia.practice.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Place;
import org.fascia.practice.intake.Charts;
import org.fascia.practice.intake.Fact;
import org.fascia.practice.intake.FactOnRecord;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class ScreeningPageTest {
  @Autowired TestClinics clinics;
  @Autowired TestCases cases;
  @Autowired ForCaller<Charts> charts;

  private TestCase one;
  private String page;
  private Visitor therapist;

  @BeforeEach
  void aTherapistBeforeTheFirstScreening() {
    one = cases.prescribed();
    page = "/cases/" + one.file() + "/screening";
    therapist = clinics.visitor();
    therapist.signIn(
        clinics.openAccount(one.clinic(), one.clinic().therapist()), TestClinics.PASSWORD);
  }

  @Test
  void offersToScreenAndThenShowsTheVerdict() {
    assertThat(body()).contains("Not screened yet");
    therapist.submit(page, page, Map.of());
    assertThat(body()).contains("no clinician has signed").doesNotContain("Not screened");
  }

  @Test
  void stopsThePageOnceARedFlagIsAnsweredYes() {
    therapist.submit(page, page, Map.of());
    therapist.submit(page, page + "/answers", Map.of("question", "rf-saddle-numb", "reply", "YES"));
    assertThat(body())
        .contains("class=\"stop tone-alarm\"", "tel:911")
        .contains("href=\"/knowledge/rules/rf-saddle-numb\"");
  }

  @Test
  void takesAValueAndAFindingAndScreensAgain() {
    therapist.submit(page, page, Map.of());
    therapist.submit(page, page + "/values", Map.of("field", "temp_c", "value", "39,2"));
    therapist.submit(
        page,
        page + "/findings",
        Map.of("sign", "open-wound", "zone", "lower-back", "side", "LEFT"));
    assertThat(body()).contains("39.2").contains("Open wound").contains("Keep out");
  }

  @Test
  void recordsAClearanceForARuleThatAsksForOne() {
    charts
        .as(one.clinic().therapist())
        .learn(
            one.file(),
            new Fact.Diagnosed(
                "D68.0", "", Diagnosis.Status.ACTIVE, Optional.empty(), Place.UNRECORDED),
            TODAY);
    therapist.submit(page, page, Map.of());
    Map<String, String> given =
        Map.of(
            "rule", "ci-bleeding-disorder",
            "prescriber", "Dr Ito",
            "day", "3/9/2026",
            "words", "Light massage is fine");
    assertThat(therapist.submit(page, page + "/clearances", given).statusCode()).isEqualTo(302);
    assertThat(body()).contains("Light massage is fine").contains("Holds");
  }

  @Test
  void saysWhatIsWrongWithWhatWasTyped() {
    therapist.submit(page, page, Map.of());
    refusal("/values", Map.of("field", "temp_c", "value", "hot"));
    refusal("/answers", Map.of("question", "rf-fever", "reply", "maybe"));
    refusal("/days", Map.of("question", "date:M54.50", "day", "soon"));
    refusal("/findings", Map.of("sign", "open-wound", "zone", "nowhere"));
    assertThat(refusal("/values", Map.of("field", "mood", "value", "3")))
        .contains("The safety rules do not know this");
    assertThat(refusal("/clearances", Map.of("rule", "x", "day", "3/9/2026")))
        .contains("Name who gave the clearance");
  }

  @Test
  void endsAFactWithAReason() {
    therapist.submit(page, page, Map.of());
    therapist.submit(page, page + "/findings", Map.of("sign", "open-wound", "zone", "hip"));
    List<FactOnRecord> facts = charts.as(one.clinic().therapist()).of(one.file());
    String fact = page + "/facts/" + facts.getFirst().id();
    assertThat(therapist.submit(page, fact + "/error", Map.of("reason", " ")).statusCode())
        .isEqualTo(422);
    assertThat(therapist.submit(page, fact + "/error", Map.of("reason", "typed")).statusCode())
        .isEqualTo(302);
    assertThat(body()).contains("Nothing is on record yet");
  }

  @Test
  void isClosedToTheFrontDesk() {
    Visitor desk = clinics.visitor();
    desk.signIn(clinics.openAccount(one.clinic(), one.clinic().frontDesk()), TestClinics.PASSWORD);
    assertThat(desk.get(page).body()).contains("Your role does not allow this");
    assertThat(desk.submit("/help", page, Map.of()).statusCode()).isEqualTo(422);
  }

  private String refusal(String door, Map<String, String> fields) {
    HttpResponse<String> answer = therapist.submit(page, page + door, fields);
    assertThat(answer.statusCode()).isEqualTo(422);
    return answer.body();
  }

  private String body() {
    return therapist.get(page).body();
  }
}
