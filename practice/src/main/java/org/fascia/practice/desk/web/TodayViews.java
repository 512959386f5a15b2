package org.fascia.practice.desk.web;

import static java.util.stream.Collectors.joining;
import static org.fascia.practice.ui.Texts.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.medicine.knowledge.CodeStanding;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseState;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.intake.Agreements;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Permission;
import org.fascia.practice.people.Patients;
import org.fascia.practice.people.Therapists;
import org.fascia.practice.prescriptions.ActivePrescription;
import org.fascia.practice.prescriptions.Prescriptions;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Link;
import org.fascia.practice.visits.Visit;
import org.fascia.practice.visits.Visits;
import org.springframework.stereotype.Component;

/** Gathers what is next for a caller. */
@Component
class TodayViews {
  private final ForCaller<Cases> cases;
  private final ForCaller<Patients> patients;
  private final ForCaller<Therapists> therapists;
  private final ForCaller<Prescriptions> prescriptions;
  private final ForCaller<Agreements> agreements;
  private final ForCaller<Visits> visits;
  private final DueTasks tasks;
  private final LastVisits cards;
  private final Knowledge knowledge;

  TodayViews(
      ForCaller<Cases> cases,
      ForCaller<Patients> patients,
      ForCaller<Therapists> therapists,
      ForCaller<Prescriptions> prescriptions,
      ForCaller<Agreements> agreements,
      ForCaller<Visits> visits,
      DueTasks tasks,
      LastVisits cards,
      Knowledge knowledge) {
    this.cases = cases;
    this.patients = patients;
    this.therapists = therapists;
    this.prescriptions = prescriptions;
    this.agreements = agreements;
    this.visits = visits;
    this.tasks = tasks;
    this.cards = cards;
    this.knowledge = knowledge;
  }

  TodayView of(Caller caller, ClinicDay today) {
    return new TodayView(
        Format.day(today.date()),
        caller.may(Permission.SEE_CLINICAL) ? unsigned(caller) : List.of(),
        next(caller, today));
  }

  private List<TodayView.Unsigned> unsigned(Caller caller) {
    return visits.as(caller).unsigned().stream()
        .map(
            visit ->
                new TodayView.Unsigned(
                    "/visits/" + visit.id(),
                    patients.as(caller).get(visit.patient()).name().full(),
                    text("desk.today.visit", Format.day(visit.day().date()))))
        .toList();
  }

  private List<TodayView.Next> next(Caller caller, ClinicDay today) {
    List<Due> next =
        cases.as(caller).underWay().stream()
            .filter(file -> !(file.state() instanceof CaseState.OnHold))
            .filter(file -> isFor(caller, file))
            .map(file -> due(caller, file))
            .sorted(Comparator.comparing(Due::day))
            .toList();
    Map<CaseId, List<Link>> open =
        tasks.in(caller, next.stream().map(due -> due.file().id()).toList(), today);
    return next.stream()
        .map(due -> line(caller, due, open.getOrDefault(due.file().id(), List.of()), today))
        .toList();
  }

  /** Therapists see their own patients and those nobody has yet; the others see all. */
  private boolean isFor(Caller caller, Case file) {
    return !caller.may(Permission.WRITE_NOTES)
        || file.therapist().isEmpty()
        || therapists
            .as(caller)
            .of(caller.user())
            .filter(therapist -> file.therapist().get().equals(therapist.id()))
            .isPresent();
  }

  private Due due(Caller caller, Case file) {
    Optional<ActivePrescription> order = prescriptions.as(caller).active(file.id());
    Optional<ClinicDay> last =
        caller.may(Permission.SEE_CLINICAL)
            ? visits.as(caller).of(file.id()).stream().findFirst().map(Visit::day)
            : Optional.empty();
    long apart =
        order
            .flatMap(active -> active.order().frequency())
            .map(frequency -> Math.max(1, (long) (7 / frequency.mostPerWeek())))
            .orElse(7L);
    return new Due(file, order, last.map(day -> day.plusDays(apart)).orElse(file.openedOn()), last);
  }

  /** What is treated: the diagnoses of the order in words, or the kind of the case. */
  private String problem(Caller caller, Due due) {
    return due.order()
        .map(active -> active.order().diagnoses().stream().map(this::titled).collect(joining("; ")))
        .or(() -> brought(caller, due.file()))
        .orElseGet(() -> text("cases.kind." + due.file().kind().name()));
  }

  /** The diagnoses a clinical case rests on; empty for the other kinds. */
  private Optional<String> brought(Caller caller, Case file) {
    return switch (file.kind()) {
      case CLINICAL ->
          agreements
              .as(caller)
              .agreed(file.id())
              .map(
                  it ->
                      it.agreement().diagnoses().stream().map(this::titled).collect(joining("; ")));
      case MEDICAL, WELLNESS -> Optional.empty();
    };
  }

  private String titled(String code) {
    return knowledge.diagnosisCodes().standing(code) instanceof CodeStanding.Billable billable
        ? billable.title() + " (" + code + ")"
        : code;
  }

  private TodayView.Next line(Caller caller, Due due, List<Link> open, ClinicDay today) {
    return new TodayView.Next(
        "/cases/" + due.file().id(),
        patients.as(caller).get(due.file().patient()).name().full(),
        problem(caller, due),
        due.words(today),
        due.tone(today),
        cards.stop(caller, due.file()),
        open,
        cards.of(caller, due.file(), today));
  }
}
