package org.fascia.medicine.planning;

import java.util.Optional;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.measuring.trajectory.Trajectory;

/** Something the response so far says to a plan. */
public sealed interface ResponsePoint {
  /** When it showed, under which plan. */
  Response.Then then();

  /** Whether it changes which technique comes first. */
  boolean reorders();

  /**
   * What the course of a score proposes at a re-evaluation.
   *
   * @param prescriber who has to hear of it; empty where nobody ordered the treatment
   */
  record Reevaluated(
      Instrument instrument,
      Trajectory.Proposal proposal,
      Optional<Prescriber> prescriber,
      Response.Then then)
      implements ResponsePoint {
    @Override
    public boolean reorders() {
      return proposal.step() == Trajectory.Step.CHANGE;
    }
  }

  /** Something got worse, and the plan is gentler for it. */
  record Gentler(Setback because) implements ResponsePoint {
    @Override
    public Response.Then then() {
      return because.then();
    }

    @Override
    public boolean reorders() {
      return because instanceof Setback.Reacted;
    }
  }
}
