package org.fascia.practice.testing;

import java.util.Optional;
import java.util.UUID;
import org.fascia.medicine.planning.Proposal;
import org.fascia.practice.intake.Leave;
import org.fascia.practice.intake.PermittedScreening;
import org.fascia.practice.intake.Screenings;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.plans.PlanExamples;
import org.fascia.practice.plans.Plans;
import org.fascia.practice.visits.Change;
import org.fascia.practice.visits.NoteContent;
import org.fascia.practice.visits.Notes;
import org.fascia.practice.visits.Reception;
import org.fascia.practice.visits.Signature;
import org.fascia.practice.visits.SignedNote;
import org.fascia.practice.visits.Visit;
import org.fascia.practice.visits.Visits;
import org.springframework.boot.test.context.TestComponent;

/** Brings cases under treatment, one step after the other, for tests of what comes later. */
@TestComponent
public final class TestTreatments {
  private final ForCaller<Screenings> screenings;
  private final ForCaller<Plans> plans;
  private final ForCaller<Reception> receptions;
  private final ForCaller<Visits> visits;
  private final ForCaller<Notes> notes;

  TestTreatments(
      ForCaller<Screenings> screenings,
      ForCaller<Plans> plans,
      ForCaller<Reception> receptions,
      ForCaller<Visits> visits,
      ForCaller<Notes> notes) {
    this.screenings = screenings;
    this.plans = plans;
    this.receptions = receptions;
    this.visits = visits;
    this.notes = notes;
  }

  /** Screens the case on that day; fails unless treatment is permitted. */
  public PermittedScreening screen(TestCase one, ClinicDay day) {
    Screenings ours = screenings.as(therapist(one));
    ours.screen(one.file(), day);
    return ((Leave.Granted) ours.leave(one.file(), day)).screening();
  }

  /** Screens the case and accepts what is proposed. */
  public void plan(TestCase one, ClinicDay day) {
    PermittedScreening screening = screen(one, day);
    Plans ours = plans.as(therapist(one));
    ours.accept(screening, PlanExamples.asProposed((Proposal) ours.propose(screening)));
  }

  /** Begins a visit under the plan, screened anew that day. */
  public Visit begin(TestCase one, ClinicDay day) {
    screen(one, day);
    var ready = receptions.as(therapist(one)).ready(one.file(), day, Optional.empty());
    return visits.as(therapist(one)).begin(ready, Reception.first(ready));
  }

  /** Begins a visit, notes what is given and signs it. */
  public SignedNote sign(TestCase one, ClinicDay day, NoteContent content) {
    return finish(one, begin(one, day), content);
  }

  /** Notes what was given in a visit under way and signs it. */
  public SignedNote finish(TestCase one, Visit visit, NoteContent content) {
    Notes ours = notes.as(therapist(one));
    ours.save(visit.id(), new Change(0, UUID.randomUUID(), content));
    return ours.sign(visit.id(), new Signature(1, Optional.empty()));
  }

  private static Caller therapist(TestCase one) {
    return one.clinic().therapist();
  }
}
