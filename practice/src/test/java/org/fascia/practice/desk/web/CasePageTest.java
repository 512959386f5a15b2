package org.fascia.practice.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.util.Map;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.TestTreatments;
import org.fascia.practice.testing.Visitor;
import org.fascia.practice.visits.NoteExamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class CasePageTest {
  @Autowired TestClinics clinics;
  @Autowired TestCases cases;
  @Autowired TestTreatments treatments;

  private TestCase one;
  private String page;

  @BeforeEach
  void aTreatedCase() {
    one = cases.prescribed();
    page = "/cases/" + one.file();
    treatments.plan(one, TODAY);
    treatments.sign(one, TODAY, NoteExamples.routine());
  }

  @Test
  void saysWhoseCaseItIs() {
    assertThat(body(one.clinic().therapist()))
        .contains("Marisol Quintero", "Medical", "P-0001", "born May 2, 1980", "/patients/");
  }

  @Test
  void runsFromTheScreeningToTheReport() {
    assertThat(body(one.clinic().therapist()))
        .containsSubsequence(
            ">Screening</h2>",
            ">Prescription and visits</h2>",
            ">Plan</h2>",
            ">Is it working?</h2>",
            ">Visits</h2>",
            ">Reports</h2>");
  }

  @Test
  void standsStillOnceARedFlagIsAnsweredYes() {
    Visitor therapist = clinics.signedIn(one.clinic(), one.clinic().therapist());
    therapist.submit(
        page + "/screening",
        page + "/screening/answers",
        Map.of("question", "rf-saddle-numb", "reply", "YES"));
    assertThat(therapist.get(page).body())
        .contains("class=\"stop tone-alarm\"")
        .contains("Before the next visit: The screening does not permit treatment.")
        .doesNotContain("Begin visit");
  }

  @Test
  void showsTheFrontDeskTheOrderAndNothingClinical() {
    assertThat(body(one.clinic().frontDesk()))
        .contains(">Prescription and visits</h2>", "Dana Whitfield")
        .doesNotContain(">Screening</h2>", ">Plan</h2>", ">Is it working?</h2>", "hands-on");
  }

  @Test
  void letsTheOwnerReadAndTreatNobody() {
    assertThat(body(one.clinic().owner()))
        .contains(">Visits</h2>", "Version 1")
        .doesNotContain("Begin visit");
  }

  @Test
  void isNotFoundInAnotherClinic() {
    TestCase other = cases.prescribed();
    Visitor stranger = clinics.signedIn(other.clinic(), other.clinic().therapist());
    assertThat(stranger.get(page).body())
        .contains("There is no such case")
        .doesNotContain("Quintero");
  }

  private String body(Caller person) {
    return clinics.signedIn(one.clinic(), person).get(page).body();
  }
}
