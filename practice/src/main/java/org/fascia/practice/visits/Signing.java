package org.fascia.practice.visits;

import java.util.List;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.people.Therapists;
import org.fascia.practice.prescriptions.GivenVisit;
import org.fascia.practice.prescriptions.Use;
import org.fascia.practice.prescriptions.VisitBudgets;

/** What must hold when a note is signed. */
final class Signing {
  private final Caller caller;
  private final Neighbours neighbours;
  private final SoapWriter writer;

  /** The repositories of the rooms below, made for the same caller. */
  record Neighbours(Cases cases, VisitBudgets budgets, Therapists therapists) {}

  Signing(Caller caller, Neighbours neighbours, SoapWriter writer) {
    this.caller = caller;
    this.neighbours = neighbours;
    this.writer = writer;
  }

  /** The content as it will stand: the draft with every part in words. */
  NoteContent ready(Visit visit, Draft draft, Signature signature) {
    if (!neighbours.therapists().get(visit.therapist()).user().equals(caller.user())) {
      throw new Refused("VISIT-011", "Only the therapist who treated can sign this note.");
    }
    if (draft.version() != signature.version()) {
      throw new Refused(
          "VISIT-007", "The note has changed since you read it. Read it again, then sign.");
    }
    NoteContent content = draft.content();
    if (content.treated().isEmpty()) {
      throw new Refused("VISIT-008", "Note at least one region and technique.", "treated");
    }
    if (content.deviation().isEmpty()
        && !new ExcessCheck(visit.permitted()).of(content).isEmpty()) {
      throw new Refused(
          "VISIT-009",
          "The treatment went beyond what the screening permits. Say why.",
          "deviation");
    }
    return content.with(writer.words(visit.kind(), content));
  }

  /** Takes the visit from the budget; the case row is held until the signature stands. */
  void takeVisit(Visit visit, NoteContent content, Signature signature) {
    var held = neighbours.cases().lock(visit.file());
    GivenVisit given = given(visit, content);
    Use use = neighbours.budgets().use(held, given);
    if (use instanceof Use.NoneLeft && signature.overrideReason().isPresent()) {
      neighbours.budgets().answerFor(visit.file(), visit.day(), signature.overrideReason().get());
      use = neighbours.budgets().use(held, given);
    }
    if (use instanceof Use.NoneLeft) {
      throw new Refused(
          "VISIT-010",
          "No visit is left. The owner or a lead therapist may answer for one on the case page.",
          "overrideReason");
    }
  }

  private static GivenVisit given(Visit visit, NoteContent content) {
    List<OrderedRegion> where =
        content.treated().stream()
            .map(line -> new OrderedRegion(line.region(), line.side()))
            .distinct()
            .toList();
    return new GivenVisit(visit.id(), visit.day(), content.handsOn(), where);
  }
}
