package org.fascia.practice.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fascia.practice.plans.PlanExamples.aConsent;
import static org.fascia.practice.plans.PlanExamples.asProposed;
import static org.fascia.practice.plans.PlanExamples.edits;
import static org.fascia.practice.plans.PlanExamples.goals;
import static org.fascia.practice.plans.PlanExamples.withLines;
import static org.fascia.practice.testing.Refusals.assertRefused;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.planning.LineEdit;
import org.fascia.medicine.planning.Proposal;
import org.fascia.practice.intake.Charts;
import org.fascia.practice.intake.Fact;
import org.fascia.practice.intake.Leave;
import org.fascia.practice.intake.PermittedScreening;
import org.fascia.practice.intake.Screenings;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Sha256;
import org.fascia.practice.storage.Tenancy;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class PlansTest {
  @Autowired ForCaller<Plans> plans;
  @Autowired ForCaller<Screenings> screenings;
  @Autowired ForCaller<Charts> charts;
  @Autowired TestCases cases;
  @Autowired Tenancy tenancy;

  private TestCase one;
  private Plans ours;

  @BeforeEach
  void aCaseWithAPrescription() {
    one = cases.prescribed();
    ours = plans.as(one.clinic().therapist());
  }

  @Test
  void keepsThePlanAsItWasAcceptedWithItsConsent() {
    PermittedScreening screening = screened();
    Proposal proposal = proposed(screening);
    ActivePlan accepted = ours.accept(screening, asProposed(proposal));
    assertThat(accepted.plan().version()).isEqualTo(1);
    assertThat(accepted.plan().consent()).isEqualTo(aConsent());
    assertThat(accepted.plan().screening()).isEqualTo(screening.id());
    assertThat(accepted.plan().content())
        .isEqualTo(
            PlanContents.of(proposal, goals(proposal), Baselines.of(List.of(), Optional.empty())));
    assertThat(ours.active(one.file()).orElseThrow().plan()).isEqualTo(accepted.plan());
  }

  @Test
  void setsTheOldVersionAsideAndKeepsEveryLetterOfIt() {
    PermittedScreening screening = screened();
    Proposal proposal = proposed(screening);
    Plan first = ours.accept(screening, asProposed(proposal)).plan();
    LineEdit shorter = shorter(edits(proposal).getFirst());
    ours.accept(screening, withLines(proposal, shorter));
    assertThat(ours.of(one.file()))
        .extracting(Plan::version, Plan::state)
        .containsExactly(tuple(2, Plan.State.ACTIVE), tuple(1, Plan.State.SUPERSEDED));
    assertThat(ours.of(one.file()).getLast().sha256()).isEqualTo(first.sha256());
    assertThat(ours.of(one.file()).getLast().content()).isEqualTo(first.content());
  }

  @Test
  void givesTheSamePlanForTheSameFactsLetterByLetter() {
    PermittedScreening screening = screened();
    String once = ours.accept(screening, asProposed(proposed(screening))).plan().sha256();
    String twice = ours.accept(screening, asProposed(proposed(screening))).plan().sha256();
    assertThat(twice).isEqualTo(once);
    assertThat(stored()).allSatisfy(text -> assertThat(Sha256.hex(text)).isEqualTo(once));
  }

  @Test
  void refusesPressureAboveTheLimitAndNamesTheRule() {
    charts
        .as(one.clinic().therapist())
        .learn(
            one.file(),
            new Fact.Diagnosed(
                "M81.0", "", Diagnosis.Status.ACTIVE, Optional.empty(), Place.UNRECORDED),
            TODAY);
    PermittedScreening screening = screened();
    Proposal proposal = proposed(screening);
    LineEdit tooFirm = firmer(edits(proposal).getFirst());
    assertThatThrownBy(() -> ours.accept(screening, withLines(proposal, tooFirm)))
        .hasMessageContaining("PLAN-002")
        .hasMessageContaining("steoporosis");
    assertThat(ours.active(one.file())).isEmpty();
  }

  @Test
  void refusesWhatNobodyOrderedOrHasTimeFor() {
    PermittedScreening screening = screened();
    refuses(screening, new LineEdit("calf", Side.LEFT, "trigger-point", minutes(5), 1));
    refuses(screening, new LineEdit("lower-back", Side.BOTH, "deep-tissue", minutes(5), 1));
    refuses(screening, new LineEdit("lower-back", Side.BOTH, "trigger-point", minutes(90), 1));
    refuses(screening, new LineEdit("lower-back", Side.BOTH, "trigger-point", minutes(0), 1));
    refuses(screening, new LineEdit("nowhere", Side.BOTH, "trigger-point", minutes(5), 1));
    Acceptance nothing = withLines(proposed(screening));
    assertRefused("PLAN-002", () -> ours.accept(screening, nothing));
  }

  @Test
  void needsSomeoneWhoConsentsAndWordsForWhatWasExplained() {
    assertRefused("PLAN-003", () -> new Consent(" ", Consent.How.VERBAL, "all of it"));
    assertRefused("PLAN-004", () -> new Consent("Marisol", Consent.How.VERBAL, " "));
  }

  @Test
  void isForTherapistsToMakeAndClosedToTheFrontDesk() {
    PermittedScreening screening = screened();
    Acceptance accepted = asProposed(proposed(screening));
    assertRefused("ACCESS-001", () -> plans.as(one.clinic().owner()).accept(screening, accepted));
    assertRefused("ACCESS-001", () -> plans.as(one.clinic().frontDesk()).active(one.file()));
  }

  private void refuses(PermittedScreening screening, LineEdit edit) {
    Acceptance beyond = withLines(proposed(screening), edit);
    assertRefused("PLAN-002", () -> ours.accept(screening, beyond));
  }

  private PermittedScreening screened() {
    Screenings theirs = screenings.as(one.clinic().therapist());
    theirs.screen(one.file(), TODAY);
    return ((Leave.Granted) theirs.leave(one.file(), TODAY)).screening();
  }

  private Proposal proposed(PermittedScreening screening) {
    return (Proposal) ours.propose(screening);
  }

  private List<String> stored() {
    return tenancy.within(
        one.clinic().id(),
        statements -> statements.sql("select content from fascia.plan").query(String.class).list());
  }

  private static LineEdit shorter(LineEdit line) {
    return new LineEdit(
        line.region(), line.side(), line.technique(), minutes(5), line.mostPressure());
  }

  private static LineEdit firmer(LineEdit line) {
    return new LineEdit(line.region(), line.side(), line.technique(), line.handsOn(), 5);
  }

  private static Duration minutes(int count) {
    return Duration.ofMinutes(count);
  }
}
