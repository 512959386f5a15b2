package org.fascia.practice.desk.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.practice.cases.Case;
import org.fascia.practice.intake.Screenings;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Permission;
import org.fascia.practice.prescriptions.VisitBudgets;
import org.fascia.practice.prescriptions.VisitsLeft;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Gravity;
import org.fascia.practice.ui.LastVisit;
import org.fascia.practice.visits.EaseAround;
import org.fascia.practice.visits.NoteContent;
import org.fascia.practice.visits.Notes;
import org.fascia.practice.visits.PainAround;
import org.fascia.practice.visits.SignedNote;
import org.fascia.practice.visits.Visits;
import org.springframework.stereotype.Component;

/** What to know before the patient lies down, as far as the caller may know it. */
@Component
class LastVisits {
  private static final int MOST_TO_WATCH = 3;

  private final ForCaller<Visits> visits;
  private final ForCaller<Notes> notes;
  private final ForCaller<VisitBudgets> budgets;
  private final ForCaller<Screenings> screenings;
  private final Knowledge knowledge;

  LastVisits(
      ForCaller<Visits> visits,
      ForCaller<Notes> notes,
      ForCaller<VisitBudgets> budgets,
      ForCaller<Screenings> screenings,
      Knowledge knowledge) {
    this.visits = visits;
    this.notes = notes;
    this.budgets = budgets;
    this.screenings = screenings;
    this.knowledge = knowledge;
  }

  LastVisit of(Caller caller, Case file, ClinicDay today) {
    String budget = budget(budgets.as(caller).visitsLeft(file.id(), today));
    if (!caller.may(Permission.SEE_CLINICAL)) {
      return new LastVisit(
          text("desk.today.opened", Format.date(file.openedOn().date())),
          "",
          "",
          budget,
          List.of());
    }
    List<String> watch = watch(caller, file);
    return notes
        .as(caller)
        .last(file.id())
        .map(note -> card(caller, note, budget, watch))
        .orElseGet(
            () ->
                new LastVisit(
                    text("desk.today.first"), text("desk.today.first.done"), "", budget, watch));
  }

  /** The last screening's verdict, when it permits no session and the caller may know it. */
  Optional<Gravity> stop(Caller caller, Case file) {
    if (!caller.may(Permission.SEE_CLINICAL)) {
      return Optional.empty();
    }
    return screenings
        .as(caller)
        .latest(file.id())
        .map(screening -> screening.shown().verdict())
        .filter(verdict -> !verdict.permitsTreatment())
        .map(verdict -> Gravity.of(verdict.slug()));
  }

  private LastVisit card(Caller caller, SignedNote note, String budget, List<String> watch) {
    return new LastVisit(
        Format.day(visits.as(caller).get(note.visit()).day().date()),
        done(note.content()),
        response(note.content()),
        budget,
        watch);
  }

  private String done(NoteContent content) {
    String lines =
        content.treated().stream()
            .collect(
                Collectors.groupingBy(
                    line -> knowledge.techniques().get(line.technique()).name(),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        line -> knowledge.regions().get(line.region()).plainName(),
                        Collectors.joining(", "))))
            .entrySet()
            .stream()
            .map(technique -> technique.getKey() + " (" + technique.getValue() + ")")
            .collect(Collectors.joining("; "));
    return text("desk.today.done", content.handsOn().toMinutes(), lines);
  }

  private static String response(NoteContent content) {
    EaseAround ease = content.ease();
    return ease.equals(EaseAround.UNASKED)
        ? response(content.pain())
        : Stream.of(felt("tension", ease.tension()), felt("stress", ease.stress()))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; "));
  }

  private static String felt(String name, EaseAround.Felt felt) {
    return felt.before().isPresent() && felt.after().isPresent()
        ? text("desk.today.felt." + name, felt.before().getAsInt(), felt.after().getAsInt())
        : "";
  }

  private static String response(PainAround pain) {
    if (pain.before().isEmpty()) {
      return text("desk.today.response.none");
    }
    return pain.after().isEmpty()
        ? text("desk.today.response.before", pain.before().getAsInt())
        : text("desk.today.response.both", pain.before().getAsInt(), pain.after().getAsInt());
  }

  private List<String> watch(Caller caller, Case file) {
    return screenings.as(caller).latest(file.id()).stream()
        .flatMap(screening -> screening.shown().fired().stream())
        .limit(MOST_TO_WATCH)
        // others see this page over a shoulder
        .map(FiredRule::sharedName)
        .toList();
  }

  private static String budget(VisitsLeft left) {
    Optional<String> until = left.until().map(Format::date);
    return switch (left.binding()) {
      case NOTHING -> text("desk.today.budget.free");
      case NO_PRESCRIPTION, EXPIRED, EXHAUSTED -> text("desk.today.budget.none");
      case NOT_AGREED -> text("desk.today.budget.unagreed");
      case PAYER_LIMIT ->
          left.left().isPresent()
              ? text(
                  "desk.today.budget.payer",
                  left.left().getAsInt(),
                  until.orElse(text("desk.today.budget.nodate")))
              : text("desk.today.budget.ask");
      case ORDERED_VISITS, COURSE_END, ORDER_AGE ->
          left.ordered().isPresent()
              ? text(
                  "desk.today.budget",
                  left.left().orElse(0),
                  left.ordered().getAsInt(),
                  until.orElse(""))
              : text("desk.today.budget.open", until.orElse(""));
    };
  }
}
