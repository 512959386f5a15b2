package org.fascia.practice.visits;

import java.util.List;
import java.util.Optional;
import org.fascia.medicine.planning.Allowances;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.TreatedRegion;
import org.fascia.practice.intake.Leave;
import org.fascia.practice.intake.PermittedScreening;
import org.fascia.practice.intake.Screenings;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.people.LicensedTherapist;
import org.fascia.practice.people.Therapists;
import org.fascia.practice.plans.ActivePlan;
import org.fascia.practice.plans.PlanContent;
import org.fascia.practice.plans.Plans;
import org.fascia.practice.prescriptions.VisitBudgets;
import org.fascia.practice.prescriptions.VisitLeave;

/** Gathers what a visit needs, and says what is missing. */
public final class Reception {
  private static final String NO_PLAN = "Accept a plan for this case first.";

  private final Caller caller;
  private final Rooms rooms;

  /** The repositories of the rooms below, made for the same caller. */
  record Rooms(Plans plans, Screenings screenings, Therapists therapists, VisitBudgets budgets) {}

  Reception(Caller caller, Rooms rooms) {
    this.caller = caller;
    this.rooms = rooms;
  }

  /**
   * All that a visit of that day needs.
   *
   * @param overrideReason why one more is given if none is left, by a caller who may answer for it
   * @throws Refused VISIT-016 without an accepted plan, VISIT-017 without a screening that permits
   *     treatment that day, VISIT-018 unless the caller is a therapist licensed that day, VISIT-019
   *     when no visit is left and nobody answers for it
   */
  public Readiness ready(CaseId file, ClinicDay day, Optional<String> overrideReason) {
    ActivePlan plan =
        rooms.plans().active(file).orElseThrow(() -> new Refused("VISIT-016", NO_PLAN));
    PermittedScreening screening = screening(file, day);
    return new Readiness(
        plan,
        screening,
        therapist(day),
        leave(file, day, overrideReason),
        permitted(rooms.plans().allowances(screening)));
  }

  /**
   * What must come before a visit of that day, in words; empty when nothing does. That no visit is
   * left is not among it: somebody may answer for one more.
   */
  public Optional<String> missing(CaseId file, ClinicDay day) {
    return lacking(rooms.screenings().leave(file, day))
        .or(() -> rooms.plans().active(file).isEmpty() ? Optional.of(NO_PLAN) : Optional.empty());
  }

  /** The note a visit begins with: the lines of the plan, as far as they are permitted today. */
  public static NoteContent first(Readiness readiness) {
    List<TreatedLine> lines =
        readiness.plan().plan().content().lines().stream()
            .map(Reception::line)
            .flatMap(line -> today(line, readiness.permitted()).stream())
            .toList();
    return new NoteContent(lines, PainAround.UNASKED, SoapWords.NONE, "");
  }

  /**
   * The note a visit begins with when the last one followed the same plan: as last time, as far as
   * it is permitted today. Pain and words are asked anew.
   */
  public static NoteContent likeLast(Readiness readiness, NoteContent last) {
    List<TreatedLine> lines =
        last.treated().stream()
            .flatMap(line -> today(line, readiness.permitted()).stream())
            .toList();
    return lines.isEmpty()
        ? first(readiness)
        : new NoteContent(lines, PainAround.UNASKED, SoapWords.NONE, "");
  }

  private static TreatedLine line(PlanContent.Line line) {
    return new TreatedLine(
        line.region(), line.side(), line.technique(), line.handsOn(), line.pressure());
  }

  /** The line with no more pressure than today's limit; empty where it is not permitted today. */
  private static Optional<TreatedLine> today(TreatedLine line, Permitted permitted) {
    return permitted.parts().stream()
        .filter(part -> part.region().equals(line.region()) && part.side() == line.side())
        .filter(part -> part.technique().equals(line.technique()))
        .findFirst()
        .map(
            part ->
                new TreatedLine(
                    line.region(),
                    line.side(),
                    line.technique(),
                    line.handsOn(),
                    Math.min(line.pressure(), part.mostPressure())));
  }

  private PermittedScreening screening(CaseId file, ClinicDay day) {
    Leave leave = rooms.screenings().leave(file, day);
    if (leave instanceof Leave.Granted(PermittedScreening granted)) {
      return granted;
    }
    throw new Refused("VISIT-017", lacking(leave).orElseThrow());
  }

  private static Optional<String> lacking(Leave leave) {
    return switch (leave) {
      case Leave.Granted _ -> Optional.empty();
      case Leave.Forbidden _ -> Optional.of("The screening does not permit treatment.");
      case Leave.Outdated(var old, Leave.Why why) ->
          Optional.of("Screen again: " + outdated(why) + " since " + old.day() + ".");
      case Leave.Unscreened _ -> Optional.of("Screen the patient first.");
    };
  }

  private static String outdated(Leave.Why why) {
    return switch (why) {
      case AGE -> "the last screening is too old, nothing was asked";
      case FACTS -> "something was learnt";
      case ORDER -> "the order has changed";
      case AGREEMENT -> "something else was agreed on";
      case RULES -> "the rules have changed";
    };
  }

  private LicensedTherapist therapist(ClinicDay day) {
    return rooms
        .therapists()
        .of(caller.user())
        .flatMap(therapist -> therapist.licensedOn(day))
        .orElseThrow(
            () ->
                new Refused(
                    "VISIT-018", "Only a therapist with a licence valid on this day can treat."));
  }

  private VisitLeave leave(CaseId file, ClinicDay day, Optional<String> overrideReason) {
    return rooms
        .budgets()
        .leave(file, day)
        .or(() -> overrideReason.map(reason -> rooms.budgets().answerFor(file, day, reason)))
        .orElseThrow(
            () ->
                new Refused(
                    "VISIT-019",
                    "No visit is left. The owner or a lead therapist may answer for one on the"
                        + " case page.",
                    "overrideReason"));
  }

  private static Permitted permitted(Allowances allowances) {
    return new Permitted(
        allowances.permitted().stream()
            .map(
                it ->
                    new Permitted.Part(
                        it.where().region().id(),
                        it.where().side(),
                        it.technique().id(),
                        it.mostPressure(),
                        it.ceiling().map(why -> PlanWords.ceiling(why)).orElse("")))
            .toList(),
        allowances.leftOut().stream()
            .filter(omission -> omission.technique().isEmpty())
            .flatMap(
                omission ->
                    omission.regions().stream()
                        .map(
                            where ->
                                keptOut(
                                    where, PlanWords.sentence(PlanWords.cause(omission.cause())))))
            .toList());
  }

  private static Permitted.KeptOut keptOut(TreatedRegion where, String why) {
    return new Permitted.KeptOut(where.region().id(), where.side(), why);
  }
}
