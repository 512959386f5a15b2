package org.fascia.practice.plans;

import java.util.List;
import org.fascia.medicine.planning.Line;
import org.fascia.medicine.planning.LineEdit;
import org.fascia.medicine.planning.Proposal;

/** Plans for tests of every room that stands on one. */
public final class PlanExamples {
  private PlanExamples() {}

  /** A proposal accepted as it is, with spoken consent. */
  public static Acceptance asProposed(Proposal proposal) {
    return new Acceptance(edits(proposal), aConsent());
  }

  /** The lines of a proposal, ready to be changed. */
  public static List<LineEdit> edits(Proposal proposal) {
    return proposal.lines().stream().map(PlanExamples::edit).toList();
  }

  /** Spoken consent of the patient. */
  public static Consent aConsent() {
    return new Consent(
        "Marisol Quintero",
        Consent.How.VERBAL,
        "What is done, where and how firm; that it can stop");
  }

  private static LineEdit edit(Line line) {
    return new LineEdit(
        line.where().region().id(),
        line.where().side(),
        line.technique().id(),
        line.handsOn(),
        line.mostPressure());
  }
}
