package org.fascia.practice.plans;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.Allowances;
import org.fascia.medicine.planning.LineEdit;
import org.fascia.medicine.planning.LineFault;
import org.fascia.medicine.planning.Measured;
import org.fascia.medicine.planning.NoOutline;
import org.fascia.medicine.planning.NoPlan;
import org.fascia.medicine.planning.Outline;
import org.fascia.medicine.planning.OutlineAnswer;
import org.fascia.medicine.planning.OutlineRevision;
import org.fascia.medicine.planning.PlanAnswer;
import org.fascia.medicine.planning.PlanBasis;
import org.fascia.medicine.planning.PlanReview;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.Planner;
import org.fascia.medicine.planning.Proposal;
import org.fascia.medicine.planning.Revision;
import org.fascia.medicine.planning.SessionBasis;
import org.fascia.medicine.planning.SessionPlanner;
import org.fascia.practice.intake.Grounds;
import org.fascia.practice.intake.PermittedScreening;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.prescriptions.Prescriptions;

/** Asks the medicine for plans, on what was screened and with what is on record of a case. */
final class Proposing {
  private final Prescriptions prescriptions;
  private final WeeklyScores scores;
  private final Scopes scopes;
  private final Medicine medicine;

  /** What proposes, and the knowledge it does so by. */
  record Medicine(Planner treatments, SessionPlanner sessions, Knowledge knowledge) {}

  Proposing(Prescriptions prescriptions, WeeklyScores scores, Scopes scopes, Medicine medicine) {
    this.prescriptions = prescriptions;
    this.scores = scores;
    this.scopes = scopes;
    this.medicine = medicine;
  }

  /** The answer of the medicine, for a case whose goals so far are those of the plan before. */
  PlanAnswer answer(PermittedScreening screening, Optional<PlanContent> before) {
    return switch (screening.grounds()) {
      case Grounds.OfTreatment of -> answer(screening, of, baselines(screening, before));
      case Grounds.Wished _ ->
          throw new Refused("PLAN-009", "A session for well-being has an outline, no plan.");
    };
  }

  /** The outline of a session. */
  OutlineAnswer outline(PermittedScreening screening) {
    return switch (screening.grounds()) {
      case Grounds.Wished wished -> medicine.sessions().answer(session(screening, wished));
      case Grounds.OfTreatment _ ->
          throw new Refused("PLAN-009", "A treatment has a plan, no outline.");
    };
  }

  /** All that a visit may do. */
  Allowances allowances(PermittedScreening screening) {
    return switch (screening.grounds()) {
      case Grounds.OfTreatment of ->
          medicine.treatments().allowances(treatment(screening, of, Map.of()));
      case Grounds.Wished wished -> medicine.sessions().allowances(session(screening, wished));
    };
  }

  /** How the plan on file stands to what was screened. */
  PlanReview review(PermittedScreening screening, Accepted plan) {
    List<LineEdit> lines = plan.lines().stream().map(PlanContents::edit).toList();
    return switch (screening.grounds()) {
      case Grounds.OfTreatment of ->
          medicine.treatments().review(treatment(screening, of, Map.of()), lines);
      case Grounds.Wished wished -> medicine.sessions().review(session(screening, wished), lines);
    };
  }

  /** What is kept of an acceptance, held against what was screened, limits and scores. */
  Accepted content(
      PermittedScreening screening, Acceptance accepted, Optional<PlanContent> before) {
    return switch (screening.grounds()) {
      case Grounds.Ordered ordered -> {
        active(ordered);
        yield plan(screening, ordered, accepted, baselines(screening, before));
      }
      case Grounds.Agreed agreed -> plan(screening, agreed, accepted, baselines(screening, before));
      case Grounds.Wished wished -> session(screening, wished, accepted);
    };
  }

  /** The version of the knowledge that proposes. */
  String knowledge() {
    return medicine.knowledge().version();
  }

  /** A plan is not accepted on an order that another took the place of meanwhile. */
  private void active(Grounds.Ordered ordered) {
    boolean active =
        prescriptions
            .active(ordered.prescription().file())
            .filter(now -> now.id().equals(ordered.prescription().id()))
            .isPresent();
    if (!active) {
      throw new Refused("PLAN-001", "A plan needs an active prescription. Enter the order first.");
    }
  }

  private PlanContent plan(
      PermittedScreening screening,
      Grounds.OfTreatment of,
      Acceptance accepted,
      Baselines baselines) {
    Proposal proposal =
        switch (answer(screening, of, baselines)) {
          case Proposal found -> found;
          case NoPlan _ -> throw noMore();
        };
    accepted.goals().forEach(goal -> fit(proposal, goal));
    return PlanContents.of(revised(proposal, accepted), accepted.goals(), baselines);
  }

  private SessionContent session(
      PermittedScreening screening, Grounds.Wished wished, Acceptance accepted) {
    Outline outline =
        switch (medicine.sessions().answer(session(screening, wished))) {
          case Outline found -> found;
          case NoOutline _ -> throw noMore();
        };
    if (!accepted.goals().isEmpty()) {
      throw new Refused("PLAN-008", "A session for well-being has no goals.", "goals");
    }
    return switch (medicine.sessions().revise(outline, accepted.lines())) {
      case OutlineRevision.Revised(Outline revised) -> SessionContents.of(revised);
      case OutlineRevision.Rejected(var faults) -> throw beyond(faults);
    };
  }

  private Proposal revised(Proposal proposal, Acceptance accepted) {
    return switch (medicine.treatments().revise(proposal, accepted.lines())) {
      case Revision.Revised(Proposal revised) -> revised;
      case Revision.Rejected(var faults) -> throw beyond(faults);
    };
  }

  private static Refused noMore() {
    return new Refused(
        "PLAN-005", "No plan can be proposed any more. Look at the screening again.");
  }

  private static Refused beyond(List<LineFault> faults) {
    return new Refused("PLAN-002", PlanContents.problems(faults), "lines");
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

  private PlanAnswer answer(
      PermittedScreening screening, Grounds.OfTreatment of, Baselines baselines) {
    return medicine
        .treatments()
        .propose(treatment(screening, of, baselines.measured()), screening.permit());
  }

  private Baselines baselines(PermittedScreening screening, Optional<PlanContent> before) {
    return Baselines.of(scores.of(screening.file()), before);
  }

  private PlanBasis treatment(
      PermittedScreening screening, Grounds.OfTreatment of, Map<String, Measured> measured) {
    return new PlanBasis(
        of.mandate(),
        screening.facts(),
        measured,
        scopes.of(screening.file(), medicine.knowledge()),
        screening.day().date());
  }

  private SessionBasis session(PermittedScreening screening, Grounds.Wished wished) {
    return new SessionBasis(
        wished.wish(),
        screening.facts(),
        scopes.of(screening.file(), medicine.knowledge()),
        screening.day().date());
  }
}
