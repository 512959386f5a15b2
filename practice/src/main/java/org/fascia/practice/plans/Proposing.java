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
  private final Measures measures;
  private final Scopes scopes;
  private final Medicine medicine;

  /** What proposes, and the knowledge it does so by. */
  record Medicine(Planner treatments, SessionPlanner sessions, Knowledge knowledge) {}

  /** What rooms above measure: week by week, and how the treatment works. */
  record Measures(WeeklyScores scores, Responses responses) {}

  /** A treatment as it was screened, and the plans of its case so far, the oldest first. */
  private record Treated(PermittedScreening screening, Grounds.OfTreatment of, List<Plan> plans) {
    Optional<PlanContent> before() {
      return plans.isEmpty() ? Optional.empty() : plans.getLast().treatment();
    }
  }

  Proposing(Prescriptions prescriptions, Measures measures, Scopes scopes, Medicine medicine) {
    this.prescriptions = prescriptions;
    this.measures = measures;
    this.scopes = scopes;
    this.medicine = medicine;
  }

  /**
   * The answer of the medicine.
   *
   * @param plans those of the case so far, the oldest first: the goals of the last one stay
   */
  PlanAnswer answer(PermittedScreening screening, List<Plan> plans) {
    return switch (screening.grounds()) {
      case Grounds.OfTreatment of -> {
        Treated treated = new Treated(screening, of, plans);
        yield answer(treated, baselines(treated));
      }
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
  Allowances allowances(PermittedScreening screening, List<Plan> plans) {
    return switch (screening.grounds()) {
      case Grounds.OfTreatment of ->
          medicine.treatments().allowances(basis(new Treated(screening, of, plans), Map.of()));
      case Grounds.Wished wished -> medicine.sessions().allowances(session(screening, wished));
    };
  }

  /** How the last plan stands to what was screened and, in a treatment, to the response so far. */
  PlanReview review(PermittedScreening screening, List<Plan> plans) {
    List<LineEdit> lines = plans.getLast().content().edits();
    return switch (screening.grounds()) {
      case Grounds.OfTreatment of ->
          medicine.treatments().review(basis(new Treated(screening, of, plans), Map.of()), lines);
      case Grounds.Wished wished -> medicine.sessions().review(session(screening, wished), lines);
    };
  }

  /** What is kept of an acceptance, held against what was screened, limits and scores. */
  Accepted content(PermittedScreening screening, Acceptance accepted, List<Plan> plans) {
    return switch (screening.grounds()) {
      case Grounds.Ordered ordered -> {
        active(ordered);
        yield plan(new Treated(screening, ordered, plans), accepted);
      }
      case Grounds.Agreed agreed -> plan(new Treated(screening, agreed, plans), accepted);
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

  private PlanContent plan(Treated treated, Acceptance accepted) {
    Baselines baselines = baselines(treated);
    Proposal proposal =
        switch (answer(treated, baselines)) {
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

  private PlanAnswer answer(Treated treated, Baselines baselines) {
    return medicine
        .treatments()
        .propose(basis(treated, baselines.measured()), treated.screening().permit());
  }

  private Baselines baselines(Treated treated) {
    return Baselines.of(measures.scores().of(treated.screening().file()), treated.before());
  }

  private PlanBasis basis(Treated treated, Map<String, Measured> measured) {
    PermittedScreening screening = treated.screening();
    return new PlanBasis(
        treated.of().mandate(),
        screening.facts(),
        measured,
        scopes.of(screening.file(), medicine.knowledge()),
        measures.responses().to(screening.file(), treated.plans()),
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
