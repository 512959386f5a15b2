package org.fascia.practice.reports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.fascia.medicine.measuring.Moment;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.outcomes.Answered;
import org.fascia.practice.outcomes.Scores;
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
class ReportPageTest {
  @Autowired TestClinics clinics;
  @Autowired TestCases cases;
  @Autowired TestTreatments treatments;
  @Autowired ForCaller<Scores> scores;

  private TestCase one;
  private String page;
  private Visitor therapist;

  @BeforeEach
  void aTreatedCase() {
    one = cases.prescribed();
    treatments.plan(one, TODAY);
    treatments.sign(one, TODAY, NoteExamples.routine());
    page = "/cases/" + one.file() + "/report";
    therapist = clinics.visitor();
    therapist.signIn(
        clinics.openAccount(one.clinic(), one.clinic().therapist()), TestClinics.PASSWORD);
  }

  @Test
  void isADraftUntilSomebodySigns() {
    assertThat(therapist.get(page).body())
        .containsIgnoringCase("draft")
        .contains("Dana Whitfield")
        .contains("M54.50 Low back pain")
        .contains("Your decision");
    String signed =
        therapist
            .submit(page, page, Map.of("proposal", "CONTINUE", "words", "Sleeping again."))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    assertThat(therapist.get(signed).body())
        .contains("Signed by Theo Therapist")
        .contains("Sleeping again.")
        .doesNotContain("DRAFT");
  }

  @Test
  void leavesWhetherItWorksToTheTherapist() {
    List<Integer> pain = List.of(8, 6, 5, 4);
    weekly(pain.getFirst(), 0);
    treatments.plan(one, TODAY);
    for (int week = 1; week < pain.size(); week++) {
      weekly(pain.get(week), week);
    }
    assertThat(therapist.get(page).body())
        .contains("Experimental estimate: on course.", "Printed only where you let it stand.")
        .contains("To consider at this re-evaluation: continue.", "not printed");
    String estimate = "stands.nprs.7-days";
    assertThat(signed(Map.of("proposal", "CONTINUE", estimate, "ON_COURSE")))
        .contains("Experimental estimate: on course.", "no finding of the therapist")
        .doesNotContain("To consider");
    assertThat(signed(Map.of("proposal", "CONTINUE")))
        .contains("NPRS / NRS, 7 days")
        .doesNotContain("Experimental", "on course");
    assertThat(
            therapist
                .submit(page, page, Map.of("proposal", "CONTINUE", estimate, "GOAL_REACHED"))
                .statusCode())
        .isEqualTo(422);
  }

  private String signed(Map<String, String> sent) {
    return therapist
        .get(therapist.submit(page, page, sent).headers().firstValue("Location").orElseThrow())
        .body();
  }

  private void weekly(int pain, int week) {
    scores
        .as(one.clinic().therapist())
        .record(
            one.file(),
            new Answered(
                "nprs",
                "7 days",
                List.of(OptionalInt.of(pain)),
                Moment.APART,
                TODAY.plusDays(7L * week)));
  }

  @Test
  void asksForAProposalBeforeItIsSigned() {
    assertThat(therapist.submit(page, page, Map.of("proposal", "")).statusCode()).isEqualTo(422);
    assertThat(therapist.submit(page, page, Map.of("proposal", "ANYTHING")).statusCode())
        .isEqualTo(422);
  }

  @Test
  void isClosedToTheFrontDesk() {
    Visitor desk = clinics.visitor();
    desk.signIn(clinics.openAccount(one.clinic(), one.clinic().frontDesk()), TestClinics.PASSWORD);
    assertThat(desk.get(page).body())
        .contains("Your role does not allow this")
        .doesNotContain("Myofascial");
    assertThat(desk.submit("/help", page, Map.of("proposal", "STOP")).statusCode()).isEqualTo(422);
  }
}
