package org.fascia.practice.plans.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.plans.PlanExamples.asProposed;
import static org.fascia.practice.testing.Refusals.assertRefused;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.util.List;
import java.util.OptionalInt;
import org.fascia.medicine.measuring.Moment;
import org.fascia.medicine.planning.LineEdit;
import org.fascia.medicine.planning.Proposal;
import org.fascia.medicine.planning.ResponseWords;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.intake.PermittedScreening;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.outcomes.Answered;
import org.fascia.practice.outcomes.Scores;
import org.fascia.practice.plans.Plan;
import org.fascia.practice.plans.PlanContent;
import org.fascia.practice.plans.PlanExamples;
import org.fascia.practice.plans.Plans;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.TestTreatments;
import org.fascia.practice.testing.Visitor;
import org.fascia.practice.visits.NoteExamples;
import org.fascia.practice.visits.SoapWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan under treatment, looked at again after what was scored and noted. */
@PracticeTest
class ResponseToTheTreatmentTest {
  @Autowired TestClinics clinics;
  @Autowired TestCases cases;
  @Autowired TestTreatments treatments;
  @Autowired ClinicDays days;
  @Autowired ForCaller<Plans> plans;
  @Autowired ForCaller<Scores> scores;

  private TestCase one;
  private Plans ours;
  private Visitor therapist;
  private PermittedScreening first;

  @BeforeEach
  void aPlanForPain() {
    one = cases.prescribed();
    ours = plans.as(one.clinic().therapist());
    therapist = clinics.signedIn(one.clinic(), one.clinic().therapist());
    first = treatments.screen(one, TODAY.plusDays(-5));
    pain(5, -5);
    ours.accept(first, asProposed(proposed(first)));
  }

  @Test
  void asksForLessPressureOnTheCasePageAfterAWorseScore() {
    Plan accepted = active();
    treatments.sign(one, TODAY.plusDays(-4), NoteExamples.routine());
    treatments.sign(one, TODAY.plusDays(-2), NoteExamples.routine());
    assertThat(casePage()).doesNotContain("no longer fits");

    pain(8, 0);

    assertThat(casePage())
        .contains("This plan no longer fits as it was accepted")
        .contains("NPRS / NRS was worse on Mar 9, 2026")
        .contains("Pressure goes from 1 to")
        .contains("practice reasoning");
    assertThat(therapist.get("/cases/" + one.file() + "/plan?change=yes").body())
        .contains(
            "What the response so far says to this plan", "NPRS / NRS was worse on Mar 9, 2026");
    assertThat(active()).isEqualTo(accepted);
  }

  @Test
  void proposesItGentlerAndIsAnsweredByTheNextPlan() {
    Plan accepted = active();
    pain(8, -1);
    PermittedScreening now = treatments.screen(one, TODAY);
    assertRefused(
        "PLAN-002", () -> ours.accept(now, PlanExamples.withLines(proposed(now), lines(accepted))));

    Plan gentler = ours.accept(now, asProposed(proposed(now))).plan();

    assertThat(most(gentler)).isLessThan(most(accepted));
    assertThat(gentler.content().lines())
        .extracting(PlanContent.Line::ceiling)
        .anyMatch(it -> it.contains("NPRS / NRS was worse on Mar 8, 2026"));
    assertThat(casePage()).contains("Version 2, whole").doesNotContain("no longer fits");
  }

  @Test
  void putsLastWhatPainRoseAfter() {
    treatments.sign(one, TODAY.plusDays(-2), NoteExamples.of(3, 7, SoapWords.NONE));
    Proposal now = proposed(treatments.screen(one, TODAY));
    assertThat(now.lines().getLast().technique().id()).isEqualTo("myofascial-release");
    assertThat(now.response())
        .map(ResponseWords::point)
        .singleElement()
        .asString()
        .startsWith("Pain rose by 4 of 10 right after Myofascial release (Lower back, both sides)");
  }

  private static LineEdit[] lines(Plan plan) {
    return plan.content().edits().toArray(LineEdit[]::new);
  }

  private static int most(Plan plan) {
    return plan.content().lines().stream()
        .mapToInt(PlanContent.Line::mostPressure)
        .max()
        .orElseThrow();
  }

  private Plan active() {
    return ours.active(one.file()).orElseThrow().plan();
  }

  private Proposal proposed(PermittedScreening screening) {
    return (Proposal) ours.propose(screening);
  }

  private void pain(int level, int days) {
    scores
        .as(one.clinic().therapist())
        .record(
            one.file(),
            new Answered(
                "nprs",
                "7 days",
                List.of(OptionalInt.of(level)),
                Moment.APART,
                TODAY.plusDays(days)));
  }

  private String casePage() {
    treatments.screen(one, days.today(one.clinic().therapist()));
    return therapist.get("/cases/" + one.file()).body();
  }
}
