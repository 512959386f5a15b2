package org.fascia.practice.plans;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fascia.medicine.planning.LineEdit;
import org.fascia.medicine.planning.Proposal;

/** Plans for tests of every room that stands on one. */
public final class PlanExamples {
  private PlanExamples() {}

  /** A proposal accepted as it is, with spoken consent. */
  public static Acceptance asProposed(Proposal proposal) {
    return new Acceptance(edits(proposal), goals(proposal), aConsent());
  }

  /** These lines with all goals of the proposal. */
  public static Acceptance withLines(Proposal proposal, LineEdit... lines) {
    return new Acceptance(List.of(lines), goals(proposal), aConsent());
  }

  /** All goals of a proposal. */
  public static Set<String> goals(Proposal proposal) {
    return proposal.goals().stream()
        .map(goal -> goal.instrument().id())
        .collect(Collectors.toSet());
  }

  /** The lines of a proposal, ready to be changed. */
  public static List<LineEdit> edits(Proposal proposal) {
    return proposal.lines().stream().map(LineEdit::of).toList();
  }

  /** Spoken consent of the patient. */
  public static Consent aConsent() {
    return new Consent(
        "Marisol Quintero",
        Consent.How.VERBAL,
        "What is done, where and how firm; that it can stop");
  }
}
