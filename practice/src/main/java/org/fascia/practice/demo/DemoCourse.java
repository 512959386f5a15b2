package org.fascia.practice.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fascia.medicine.measuring.Moment;
import org.fascia.medicine.planning.LineEdit;
import org.fascia.medicine.planning.Outline;
import org.fascia.medicine.planning.Proposal;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.intake.Grounds;
import org.fascia.practice.intake.PermittedScreening;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.outcomes.Answered;
import org.fascia.practice.outcomes.Scores;
import org.fascia.practice.plans.Acceptance;
import org.fascia.practice.plans.Consent;
import org.fascia.practice.plans.Plans;
import org.fascia.practice.visits.Change;
import org.fascia.practice.visits.EaseAround;
import org.fascia.practice.visits.NoteContent;
import org.fascia.practice.visits.Notes;
import org.fascia.practice.visits.PainAround;
import org.fascia.practice.visits.Readiness;
import org.fascia.practice.visits.Reception;
import org.fascia.practice.visits.Saving;
import org.fascia.practice.visits.Signature;
import org.fascia.practice.visits.SoapWords;
import org.fascia.practice.visits.Visit;
import org.fascia.practice.visits.Visits;
import org.springframework.stereotype.Component;

/** Treats an example patient over the weeks: plan, visits, scores. */
@Component
class DemoCourse {
  private static final int DAYS_APART = 4;

  private final DemoIntake intake;
  private final ForCaller<Plans> plans;
  private final ForCaller<Reception> receptions;
  private final ForCaller<Visits> visits;
  private final ForCaller<Notes> notes;
  private final ForCaller<Scores> scores;

  DemoCourse(
      DemoIntake intake,
      ForCaller<Plans> plans,
      ForCaller<Reception> receptions,
      ForCaller<Visits> visits,
      ForCaller<Notes> notes,
      ForCaller<Scores> scores) {
    this.intake = intake;
    this.plans = plans;
    this.receptions = receptions;
    this.visits = visits;
    this.notes = notes;
    this.scores = scores;
  }

  /** The case, its therapist and the weeks it has behind it. */
  record Running(
      CaseId file, CaseKind kind, Caller therapist, DemoPatient patient, ClinicDay opened) {}

  /** Goes through the days up to yesterday; a case the rules stop stays where it was stopped. */
  void run(Running running, LocalDate today, DemoClock clock) {
    Optional<PermittedScreening> first =
        intake.screened(running.therapist(), running.file(), running.opened());
    if (first.isEmpty() || !planned(running, first.get())) {
      return;
    }
    for (int week = 1; week < running.patient().pain().size(); week++) {
      ClinicDay day = running.opened().plusDays(7L * week);
      if (day.date().isBefore(today)) {
        at(clock, day, 9);
        scored(running, week, day);
      }
    }
    for (ClinicDay day = running.opened().plusDays(1);
        day.date().isBefore(today);
        day = day.plusDays(DAYS_APART)) {
      at(clock, day, 10);
      treated(running, day);
    }
  }

  private boolean planned(Running running, PermittedScreening screening) {
    return switch (screening.grounds()) {
      case Grounds.OfTreatment _ -> proposed(running, screening);
      case Grounds.Wished _ -> outlined(running, screening);
    };
  }

  /** Asks for the first scores, then accepts what is proposed. */
  private boolean proposed(Running running, PermittedScreening screening) {
    Plans ours = plans.as(running.therapist());
    if (!(ours.propose(screening) instanceof Proposal)) {
      return false;
    }
    scored(running, 0, running.opened());
    if (ours.propose(screening) instanceof Proposal proposal) {
      ours.accept(screening, accepted(proposal));
    }
    return true;
  }

  private boolean outlined(Running running, PermittedScreening screening) {
    Plans ours = plans.as(running.therapist());
    if (ours.outline(screening) instanceof Outline outline) {
      List<LineEdit> steps = outline.steps().stream().map(Outline.Step::edit).toList();
      ours.accept(screening, new Acceptance(steps, Set.of(), consent()));
      return true;
    }
    return false;
  }

  private static Acceptance accepted(Proposal proposal) {
    return new Acceptance(
        proposal.lines().stream().map(LineEdit::of).toList(),
        proposal.goals().stream().map(goal -> goal.instrument().id()).collect(Collectors.toSet()),
        consent());
  }

  private static Consent consent() {
    return new Consent(
        "the patient",
        Consent.How.WRITTEN,
        "What is done and where, how firm, possible soreness, that it can stop at any time.");
  }

  private void scored(Running running, int week, ClinicDay day) {
    if (running.kind() == CaseKind.WELLNESS) {
      return;
    }
    int pain = running.patient().pain().get(week);
    Scores ours = scores.as(running.therapist());
    ours.record(running.file(), new Answered("nprs", "7 days", given(pain), Moment.APART, day));
    ours.record(
        running.file(),
        new Answered(
            "peg",
            "past week",
            given(pain, Math.max(0, pain - 1), Math.max(0, pain - week / 2)),
            Moment.APART,
            day));
  }

  private void treated(Running running, ClinicDay day) {
    Caller therapist = running.therapist();
    if (intake.screened(therapist, running.file(), day).isEmpty()) {
      return;
    }
    Readiness ready = receptions.as(therapist).ready(running.file(), day, Optional.empty());
    NoteContent first = Reception.first(ready);
    if (first.treated().isEmpty()) {
      return;
    }
    Visit visit = visits.as(therapist).begin(ready, first);
    int week = (int) (day.date().toEpochDay() - running.opened().date().toEpochDay()) / 7;
    int pain = running.patient().pain().get(Math.min(week, running.patient().pain().size() - 1));
    NoteContent done = done(running.kind(), first, pain);
    if (notes.as(therapist).save(visit.id(), new Change(0, UUID.randomUUID(), done))
        instanceof Saving.Saved(var draft)) {
      notes.as(therapist).sign(visit.id(), new Signature(draft.version(), Optional.empty()));
    }
  }

  /** The levels are pain in a treatment, tension in a session. */
  private static NoteContent done(CaseKind kind, NoteContent first, int level) {
    OptionalInt before = OptionalInt.of(level);
    OptionalInt after = OptionalInt.of(Math.max(0, level - 2));
    return switch (kind) {
      case MEDICAL, CLINICAL ->
          new NoteContent(first.treated(), new PainAround(before, after), SoapWords.NONE, "");
      case WELLNESS ->
          new NoteContent(
              first.treated(),
              PainAround.UNASKED,
              new EaseAround(new EaseAround.Felt(before, after), EaseAround.Felt.UNASKED),
              SoapWords.NONE,
              "");
    };
  }

  private static void at(DemoClock clock, ClinicDay day, int hour) {
    Instant moment = day.date().atTime(hour, 0).atZone(DemoHiring.ZONE).toInstant();
    clock.setBack(moment);
  }

  private static List<OptionalInt> given(int... answers) {
    return java.util.Arrays.stream(answers).mapToObj(OptionalInt::of).toList();
  }
}
