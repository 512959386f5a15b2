package org.fascia.practice.plans;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.Allowances;
import org.fascia.medicine.planning.LineEdit;
import org.fascia.medicine.planning.Measured;
import org.fascia.medicine.planning.NoPlan;
import org.fascia.medicine.planning.PlanAnswer;
import org.fascia.medicine.planning.PlanBasis;
import org.fascia.medicine.planning.PlanReview;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.Planner;
import org.fascia.medicine.planning.Proposal;
import org.fascia.medicine.planning.Revision;
import org.fascia.practice.intake.PermittedScreening;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.prescriptions.ActivePrescription;
import org.fascia.practice.prescriptions.Prescriptions;

/** Asks the medicine for plans, with what is on record of a case. */
final class Proposing {
  private final Prescriptions prescriptions;
  private final WeeklyScores scores;
  private final Scopes scopes;
  private final Medicine medicine;

  /** What proposes, and the knowledge it does so by. */
  record Medicine(Planner planner, Knowledge knowledge) {}

  Proposing(Prescriptions prescriptions, WeeklyScores scores, Scopes scopes, Medicine medicine) {
    this.prescriptions = prescriptions;
    this.scores = scores;
    this.scopes = scopes;
    this.medicine = medicine;
  }

  /** The answer of the medicine, for a case whose goals so far are those of the plan before. */
  PlanAnswer answer(PermittedScreening screening, Optional<PlanContent> before) {
    return answer(screening, baselines(screening, before));
  }

  /** All that a visit may do. */
  Allowances allowances(PermittedScreening screening) {
    return medicine.planner().allowances(basis(screening, Map.of()));
  }

  /** How the plan on file stands to the order and to what was screened. */
  PlanReview review(PermittedScreening screening, PlanContent plan) {
    List<LineEdit> lines = plan.lines().stream().map(PlanContents::edit).toList();
    return medicine.planner().review(basis(screening, Map.of()), lines);
  }

  /** What is kept of an acceptance, held against order, limits and scores. */
  PlanContent content(
      PermittedScreening screening, Acceptance accepted, Optional<PlanContent> before) {
    Baselines baselines = baselines(screening, before);
    Proposal proposal =
        switch (answer(screening, baselines)) {
          case Proposal found -> found;
          case NoPlan _ ->
              throw new Refused(
                  "PLAN-005", "No plan can be proposed any more. Look at the screening again.");
        };
    accepted.goals().forEach(goal -> fit(proposal, goal));
    return PlanContents.of(revised(proposal, accepted), accepted.goals(), baselines);
  }

  /** The version of the knowledge that proposes. */
  String knowledge() {
    return medicine.knowledge().version();
  }

  /** The order a plan keeps to; refused with PLAN-001 when there is none. */
  ActivePrescription prescription(CaseId file) {
    return prescriptions
        .active(file)
        .orElseThrow(
            () ->
                new Refused(
                    "PLAN-001", "A plan needs an active prescription. Enter the order first."));
  }

  private Proposal revised(Proposal proposal, Acceptance accepted) {
    return switch (medicine.planner().revise(proposal, accepted.lines())) {
      case Revision.Revised(Proposal revised) -> revised;
      case Revision.Rejected(var faults) ->
          throw new Refused("PLAN-002", PlanContents.problems(faults), "lines");
    };
  }

  private static void fit(Proposal proposal, String goal) {
    proposal.unfitGoals().stream()
        .filter(unfit -> unfit.instrument().id().equals(goal))
        .findFirst()
        .ifPresent(
            unfit -> {
              throw new Refused(
                  "PLAN-007",
                  unfit.goal().textBeforeBaseline() + ": " + PlanWords.unfit(unfit) + ".",
                  "goals");
            });
    if (proposal.goals().stream().noneMatch(fit -> fit.instrument().id().equals(goal))) {
      throw new Refused("PLAN-008", "This is no goal of the plan.", "goals");
    }
  }

  private PlanAnswer answer(PermittedScreening screening, Baselines baselines) {
    return medicine.planner().propose(basis(screening, baselines.measured()), screening.permit());
  }

  private Baselines baselines(PermittedScreening screening, Optional<PlanContent> before) {
    return Baselines.of(scores.of(screening.file()), before);
  }

  private PlanBasis basis(PermittedScreening screening, Map<String, Measured> measured) {
    return new PlanBasis(
        prescription(screening.file()).order(),
        screening.facts(),
        measured,
        scopes.of(screening.file(), medicine.knowledge()),
        screening.day().date());
  }
}
