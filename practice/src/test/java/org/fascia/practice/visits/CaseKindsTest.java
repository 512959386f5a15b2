package org.fascia.practice.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.plans.PlanExamples.aConsent;
import static org.fascia.practice.plans.PlanExamples.asProposed;
import static org.fascia.practice.testing.Refusals.assertRefused;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.measuring.Moment;
import org.fascia.medicine.planning.Agreement;
import org.fascia.medicine.planning.BroughtDiagnosis;
import org.fascia.medicine.planning.BroughtDiagnosis.Maker;
import org.fascia.medicine.planning.BroughtDiagnosis.Profession;
import org.fascia.medicine.planning.LineEdit;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.medicine.planning.Outline;
import org.fascia.medicine.planning.Proposal;
import org.fascia.medicine.planning.Wish;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.intake.Agreements;
import org.fascia.practice.intake.Charts;
import org.fascia.practice.intake.Fact;
import org.fascia.practice.intake.Grounds;
import org.fascia.practice.intake.Leave;
import org.fascia.practice.intake.PermittedScreening;
import org.fascia.practice.intake.Screenings;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.outcomes.Answered;
import org.fascia.practice.outcomes.Courses;
import org.fascia.practice.outcomes.Scores;
import org.fascia.practice.plans.Acceptance;
import org.fascia.practice.plans.PlanContent;
import org.fascia.practice.plans.Plans;
import org.fascia.practice.plans.SessionContent;
import org.fascia.practice.prescriptions.VisitBudgets;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestTreatments;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases without an order, from opening to the signature, and what their kind does not allow. */
@PracticeTest
class CaseKindsTest {
  private static final OrderedRegion NECK = new OrderedRegion("neck-back", Side.BOTH);
  private static final OrderedRegion LOWER_BACK = new OrderedRegion("lower-back", Side.BOTH);

  @Autowired TestCases cases;
  @Autowired TestTreatments treatments;
  @Autowired ForCaller<Agreements> agreements;
  @Autowired ForCaller<Screenings> screenings;
  @Autowired ForCaller<Charts> charts;
  @Autowired ForCaller<Plans> plans;
  @Autowired ForCaller<Visits> visits;
  @Autowired ForCaller<Notes> notes;
  @Autowired ForCaller<Scores> scores;
  @Autowired ForCaller<Courses> courses;
  @Autowired ForCaller<VisitBudgets> budgets;

  @Test
  void aClinicalCaseGoesFromTheDiagnosisToTheSignature() {
    TestCase one = clinical();
    PermittedScreening screening = treatments.screen(one, TODAY);
    Proposal proposal = (Proposal) plans(one).propose(screening);
    assertThat(proposal.goals()).isNotEmpty();
    assertThat(proposal.beside()).isNotEmpty();
    PlanContent content =
        (PlanContent) plans(one).accept(screening, asProposed(proposal)).plan().content();
    assertThat(content.schedule()).doesNotContain("visits,");
    SignedNote note = treatments.sign(one, TODAY, pain(first(one)));
    assertThat(note.content().words().subjective()).contains("pain 6/10 before treatment");
    assertThat(visits.as(one.clinic().therapist()).get(note.visit()).kind())
        .isEqualTo(CaseKind.CLINICAL);
    assertThat(budgets.as(one.clinic().therapist()).visitsLeft(one.file(), TODAY).used()).isZero();
  }

  @Test
  void aWellnessCaseGoesFromTheWishToTheSignature() {
    TestCase one = cases.opened(CaseKind.WELLNESS);
    wish(one, NECK, LOWER_BACK);
    PermittedScreening screening = treatments.screen(one, TODAY);
    Outline outline = (Outline) plans(one).outline(screening);
    SessionContent content =
        (SessionContent) plans(one).accept(screening, accepted(outline)).plan().content();
    assertThat(content.lines()).extracting(PlanContent.Line::reason).containsOnly("");
    assertThat(content.lines())
        .extracting(PlanContent.Line::region)
        .containsOnly("neck-back", "lower-back");
    Visit visit = treatments.begin(one, TODAY);
    NoteContent felt =
        new NoteContent(
            notes(one).draft(visit.id()).content().treated(),
            PainAround.UNASKED,
            new EaseAround(felt(7, 3), EaseAround.Felt.UNASKED),
            SoapWords.NONE,
            "");
    notes(one).save(visit.id(), new Change(0, UUID.randomUUID(), felt));
    SignedNote note = notes(one).sign(visit.id(), new Signature(1, Optional.empty()));
    assertThat(note.content().words().subjective()).isEqualTo("Before the session: tension 7/10.");
    assertThat(note.content().words().assessment())
        .isEqualTo("Right after the session: tension 3/10.");
    assertThat(note.content().words().plan()).isEmpty();
    assertThat(notes(one).of(visit.id()).orElseThrow().content().ease()).isEqualTo(felt.ease());
  }

  @Test
  void aSessionIsScreenedLikeEveryTreatment() {
    TestCase one = cases.opened(CaseKind.WELLNESS);
    diagnosed(one, "M81.0");
    PermittedScreening screening = treatments.screen(one, TODAY);
    Outline outline = (Outline) plans(one).outline(screening);
    LineEdit step = outline.steps().getFirst().edit();
    assertThat(step.mostPressure()).isLessThan(4);
    LineEdit firmer = new LineEdit(step.region(), step.side(), step.technique(), step.handsOn(), 5);
    assertRefused(
        "PLAN-002",
        () -> plans(one).accept(screening, new Acceptance(List.of(firmer), Set.of(), aConsent())));
  }

  @Test
  void theKindsOfPlansAreKeptApart() {
    TestCase wellness = cases.opened(CaseKind.WELLNESS);
    PermittedScreening session = treatments.screen(wellness, TODAY);
    assertRefused("PLAN-009", () -> plans(wellness).propose(session));
    Outline outline = (Outline) plans(wellness).outline(session);
    Acceptance withGoal = new Acceptance(accepted(outline).lines(), Set.of("nprs"), aConsent());
    assertRefused("PLAN-008", () -> plans(wellness).accept(session, withGoal));

    TestCase clinical = clinical();
    PermittedScreening treatment = treatments.screen(clinical, TODAY);
    assertRefused("PLAN-009", () -> plans(clinical).outline(treatment));
  }

  @Test
  void nothingIsScreenedBeforeThereIsADiagnosis() {
    TestCase bare = cases.opened(CaseKind.CLINICAL);
    Screenings ours = screenings.as(bare.clinic().therapist());
    assertRefused("INTAKE-016", () -> ours.screen(bare.file(), TODAY));
    assertThat(ours.grounds(bare.file())).isEmpty();
  }

  @Test
  void aMassageTherapistMakesNoDiagnosis() {
    TestCase bare = cases.opened(CaseKind.CLINICAL);
    Agreements ours = agreements.as(bare.clinic().frontDesk());
    assertRefused(
        "INTAKE-018", () -> ours.agree(bare.file(), agreement("Theo Lindqvist, LMT"), TODAY));
    assertRefused("INTAKE-018", () -> ours.agree(bare.file(), agreement(" "), TODAY));
    assertThat(ours.agreed(bare.file())).isEmpty();
  }

  @Test
  void everyKindRestsOnItsOwnGrounds() {
    TestCase wellness = cases.opened(CaseKind.WELLNESS);
    Agreements ours = agreements.as(wellness.clinic().therapist());
    assertRefused("INTAKE-017", () -> ours.agree(wellness.file(), agreement("Ana Ruiz"), TODAY));
    TestCase medical = cases.prescribed();
    assertRefused(
        "INTAKE-017",
        () ->
            agreements
                .as(medical.clinic().therapist())
                .wish(medical.file(), new Wish(List.of(), Duration.ofMinutes(60)), TODAY));
  }

  @Test
  void anotherWishAsksForAnotherScreening() {
    TestCase one = cases.opened(CaseKind.WELLNESS);
    treatments.screen(one, TODAY);
    wish(one, NECK);
    assertThat(screenings.as(one.clinic().therapist()).leave(one.file(), TODAY))
        .isInstanceOfSatisfying(
            Leave.Outdated.class, it -> assertThat(it.why()).isEqualTo(Leave.Why.AGREEMENT));
    assertThat(treatments.screen(one, TODAY).grounds())
        .isInstanceOfSatisfying(
            Grounds.Wished.class, it -> assertThat(it.wish().regions()).containsExactly(NECK));
  }

  @Test
  void aWellnessCaseIsAskedForTensionAndStressOnly() {
    TestCase one = cases.opened(CaseKind.WELLNESS);
    assertThat(courses.as(one.clinic().therapist()).asked(one.file()))
        .extracting(instrument -> instrument.id())
        .containsExactly("tension-0-10", "stress-0-10");
    Answered pain = new Answered("nprs", "7 days", List.of(OptionalInt.of(5)), Moment.APART, TODAY);
    assertRefused(
        "OUTCOME-009", () -> scores.as(one.clinic().therapist()).record(one.file(), pain));
    Answered tension =
        new Answered("tension-0-10", "now", List.of(OptionalInt.of(5)), Moment.APART, TODAY);
    assertThat(scores.as(one.clinic().therapist()).record(one.file(), tension).value())
        .isEqualTo(5);
  }

  @Test
  void noSessionWithoutAnOutlineAScreeningAndALicence() {
    TestCase one = cases.opened(CaseKind.WELLNESS);
    treatments.screen(one, TODAY);
    assertRefused("VISIT-016", () -> treatments.begin(one, TODAY));
  }

  private TestCase clinical() {
    TestCase one = cases.opened(CaseKind.CLINICAL);
    agreements.as(one.clinic().frontDesk()).agree(one.file(), agreement("Ana Ruiz"), TODAY);
    return one;
  }

  private static Agreement agreement(String maker) {
    return new Agreement(
        List.of(new BroughtDiagnosis("M54.50", new Maker(maker, Profession.PHYSICIAN))),
        List.of(LOWER_BACK),
        Optional.empty(),
        Optional.of(Duration.ofMinutes(45)),
        TODAY.date());
  }

  private void wish(TestCase one, OrderedRegion... regions) {
    agreements
        .as(one.clinic().frontDesk())
        .wish(one.file(), new Wish(List.of(regions), Duration.ofMinutes(60)), TODAY);
  }

  private void diagnosed(TestCase one, String code) {
    charts
        .as(one.clinic().therapist())
        .learn(
            one.file(),
            new Fact.Diagnosed(
                code, "", Diagnosis.Status.ACTIVE, Optional.empty(), Place.UNRECORDED),
            TODAY);
  }

  private NoteContent first(TestCase one) {
    Visit visit = treatments.begin(one, TODAY);
    NoteContent first = notes(one).draft(visit.id()).content();
    visits.as(one.clinic().therapist()).cancel(visit.id(), "to be begun again");
    return first;
  }

  private static NoteContent pain(NoteContent content) {
    return new NoteContent(
        content.treated(),
        new PainAround(OptionalInt.of(6), OptionalInt.of(4)),
        SoapWords.NONE,
        "");
  }

  private static EaseAround.Felt felt(int before, int after) {
    return new EaseAround.Felt(OptionalInt.of(before), OptionalInt.of(after));
  }

  private static Acceptance accepted(Outline outline) {
    return new Acceptance(
        outline.steps().stream().map(Outline.Step::edit).toList(), Set.of(), aConsent());
  }

  private Plans plans(TestCase one) {
    return plans.as(one.clinic().therapist());
  }

  private Notes notes(TestCase one) {
    return notes.as(one.clinic().therapist());
  }
}
