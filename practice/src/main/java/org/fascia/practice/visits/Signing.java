package org.fascia.practice.visits;

import java.util.Optional;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.people.Therapists;
import org.fascia.practice.prescriptions.Use;
import org.fascia.practice.prescriptions.VisitBudgets;
import org.fascia.practice.prescriptions.VisitOverride;

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
    return content.with(writer.words(content));
  }

  /** Takes the visit from the order; the case row is held until the signature stands. */
  void takeVisit(Visit visit, Signature signature) {
    var held = neighbours.cases().lock(visit.file());
    Optional<VisitOverride> override = signature.override().or(visit::override);
    Use use =
        override
            .map(by -> neighbours.budgets().useBeyond(held, visit.id(), visit.day(), by))
            .orElseGet(() -> neighbours.budgets().use(held, visit.id(), visit.day()));
    if (use instanceof Use.NoneLeft) {
      throw new Refused(
          "VISIT-010",
          "No visit is left under this order. Say why this one was given.",
          "overrideReason");
    }
  }
}
