package org.fascia.practice.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.plans.PlanExamples.asProposed;
import static org.fascia.practice.testing.Refusals.assertRefused;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.fascia.medicine.planning.PlanAnswer;
import org.fascia.medicine.planning.Proposal;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.intake.Leave;
import org.fascia.practice.intake.PermittedScreening;
import org.fascia.practice.intake.Screenings;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Sha256;
import org.fascia.practice.plans.Plans;
import org.fascia.practice.prescriptions.VisitBudgets;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class NotesTest {
  @Autowired ForCaller<Screenings> screenings;
  @Autowired ForCaller<Plans> plans;
  @Autowired ForCaller<Reception> receptions;
  @Autowired ForCaller<Visits> visits;
  @Autowired ForCaller<Notes> notes;
  @Autowired ForCaller<VisitBudgets> budgets;
  @Autowired TestCases cases;

  private TestCase one;
  private Caller therapist;
  private Notes ours;

  @BeforeEach
  void aPrescribedCase() {
    one = cases.prescribed();
    therapist = one.clinic().therapist();
    ours = notes.as(therapist);
  }

  @Test
  void invariant06NoVisitBeforePlanScreeningAndLicence() {
    assertRefused("VISIT-016", this::ready);
    accepted();
    assertThat(ready().permitted().parts()).isNotEmpty();
    TestCase unplanned = cases.opened(CaseKind.MEDICAL);
    assertRefused(
        "VISIT-016",
        () ->
            receptions
                .as(unplanned.clinic().therapist())
                .ready(unplanned.file(), TODAY, Optional.empty()));
    assertRefused(
        "VISIT-017",
        () -> receptions.as(therapist).ready(one.file(), TODAY.plusDays(8), Optional.empty()));
  }

  @Test
  void beginsWithThePlanAndIsOneVisitHoweverOftenItIsBegun() {
    Visit first = begun();
    Visit again = begun();
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(ours.draft(first.id()).content().treated())
        .extracting(TreatedLine::technique)
        .containsOnly("myofascial-release", "trigger-point");
  }

  @Test
  void savesAChangeOnceAndSeesAConflict() {
    Visit visit = begun();
    Change change = new Change(0, UUID.randomUUID(), painful(visit));
    assertThat(version(ours.save(visit.id(), change))).isEqualTo(1);
    assertThat(version(ours.save(visit.id(), change))).isEqualTo(1);
    assertThat(ours.save(visit.id(), new Change(0, UUID.randomUUID(), NoteContent.EMPTY)))
        .isInstanceOf(Saving.Conflict.class);
    assertThat(ours.draft(visit.id()).content().pain().before()).hasValue(6);
  }

  @Test
  void signsInWordsTakesTheVisitAndIsClosed() {
    Visit visit = begun();
    int used = budgets.as(therapist).visitsLeft(one.file(), TODAY).used();
    ours.save(visit.id(), new Change(0, UUID.randomUUID(), painful(visit)));
    SignedNote note = ours.sign(visit.id(), new Signature(1, Optional.empty()));
    assertThat(note.content().words().subjective()).contains("6/10");
    assertThat(note.content().words().objective()).contains("min hands-on");
    assertThat(note.sha256()).isEqualTo(Sha256.hex(NoteForms.text(note.content())));
    assertThat(budgets.as(therapist).visitsLeft(one.file(), TODAY).used()).isEqualTo(used + 1);
    assertRefused("VISIT-006", () -> ours.sign(visit.id(), new Signature(1, Optional.empty())));
    assertRefused(
        "VISIT-006",
        () -> ours.save(visit.id(), new Change(1, UUID.randomUUID(), NoteContent.EMPTY)));
  }

  @Test
  void signsOnlyWhatWasReadAndTreated() {
    Visit visit = begun();
    assertRefused("VISIT-007", () -> ours.sign(visit.id(), new Signature(3, Optional.empty())));
    ours.save(visit.id(), new Change(0, UUID.randomUUID(), NoteContent.EMPTY));
    assertRefused("VISIT-008", () -> ours.sign(visit.id(), new Signature(1, Optional.empty())));
  }

  @Test
  void asksForAReasonForTreatmentBeyondThePermitted() {
    Visit visit = begun();
    TreatedLine line = ours.draft(visit.id()).content().treated().getFirst();
    TreatedLine elsewhere =
        new TreatedLine("calf", line.side(), line.technique(), line.handsOn(), 5);
    NoteContent beyond =
        new NoteContent(List.of(elsewhere), PainAround.UNASKED, SoapWords.NONE, "");
    ours.save(visit.id(), new Change(0, UUID.randomUUID(), beyond));
    assertRefused("VISIT-009", () -> ours.sign(visit.id(), new Signature(1, Optional.empty())));
  }

  @Test
  void addsWordsToASignedNoteAndChangesNone() {
    Visit visit = begun();
    SignedNote note = ours.sign(visit.id(), new Signature(0, Optional.empty()));
    SignedNote amended = ours.amend(note.id(), "Felt well the next day.");
    assertThat(amended.content()).isEqualTo(note.content());
    assertThat(amended.addenda())
        .extracting(SignedNote.Addendum::words)
        .containsExactly("Felt well the next day.");
    assertRefused("VISIT-012", () -> ours.amend(note.id(), " "));
  }

  @Test
  void isNotForTheFrontDesk() {
    Visit visit = begun();
    assertRefused("ACCESS-001", () -> notes.as(one.clinic().frontDesk()).draft(visit.id()));
  }

  private Visit begun() {
    accepted();
    Readiness ready = ready();
    return visits.as(therapist).begin(ready, Reception.first(ready));
  }

  private Readiness ready() {
    return receptions.as(therapist).ready(one.file(), TODAY, Optional.empty());
  }

  private void accepted() {
    if (plans.as(therapist).active(one.file()).isPresent()) {
      return;
    }
    screenings.as(therapist).screen(one.file(), TODAY);
    if (!(screenings.as(therapist).leave(one.file(), TODAY)
        instanceof Leave.Granted(PermittedScreening granted))) {
      throw new AssertionError("the screening of the test's case permits treatment");
    }
    PlanAnswer answer = plans.as(therapist).propose(granted);
    if (!(answer instanceof Proposal proposal)) {
      throw new AssertionError("the test's order leads to a plan");
    }
    plans.as(therapist).accept(granted, asProposed(proposal));
  }

  private NoteContent painful(Visit visit) {
    return new NoteContent(
        ours.draft(visit.id()).content().treated(),
        new PainAround(OptionalInt.of(6), OptionalInt.of(4)),
        SoapWords.NONE,
        "");
  }

  private static int version(Saving saving) {
    return saving instanceof Saving.Saved(Draft draft) ? draft.version() : -1;
  }
}
