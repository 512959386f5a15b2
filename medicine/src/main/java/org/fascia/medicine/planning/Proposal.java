package org.fascia.medicine.planning;

import java.time.Duration;
import java.util.List;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.WatchedSign;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.medicine.screening.Permit;
import org.fascia.medicine.screening.Screening;
import org.fascia.medicine.screening.Verdict;

/**
 * A plan proposed to a licensed therapist, each part with its reason. Made by {@link Planner} alone
 * and only with a {@link Permit}: there is no plan for a screening that forbids treatment.
 */
public final class Proposal implements PlanAnswer {
  private final Permit permit;
  private final PlanBasis basis;
  private final Parts parts;

  Proposal(Permit permit, PlanBasis basis, Parts parts) {
    this.permit = permit;
    this.basis = basis;
    this.parts = parts;
  }

  /**
   * What a plan consists of.
   *
   * @param conditions what is treated, the main one first; the general one when the diagnoses led
   *     to none
   * @param rules of the order as a whole and of its lines
   */
  record Parts(
      List<MatchedDiagnosis> diagnoses,
      List<Condition> conditions,
      List<Conflict> conflicts,
      Schedule schedule,
      VisitChoice visit,
      List<FiredRule> rules,
      GoalSetting.Goals goals,
      HomeCare homeCare,
      List<WatchedSign> watchFor,
      List<Beside> beside,
      List<OpenPoint> openPoints,
      List<ResponsePoint> response) {
    Parts {
      diagnoses = List.copyOf(diagnoses);
      conditions = List.copyOf(conditions);
      conflicts = List.copyOf(conflicts);
      rules = List.copyOf(rules);
      watchFor = List.copyOf(watchFor);
      beside = List.copyOf(beside);
      openPoints = List.copyOf(openPoints);
      response = List.copyOf(response);
    }

    Parts with(VisitChoice other) {
      return new Parts(
          diagnoses,
          conditions,
          conflicts.stream().map(it -> it.plannedIn(other.lines())).toList(),
          schedule,
          other,
          rules,
          goals,
          homeCare,
          watchFor,
          beside,
          openPoints,
          response);
    }
  }

  Proposal with(VisitChoice visit) {
    return new Proposal(permit, basis, parts.with(visit));
  }

  /** What the plan was made from. */
  public PlanBasis basis() {
    return basis;
  }

  /** The order or the agreement the plan keeps to. */
  public Mandate mandate() {
    return basis.mandate();
  }

  /** The screening that permits the plan. */
  public Screening screening() {
    return permit.screening();
  }

  /** The rules that shape the plan, of the order as a whole and of single lines, gravest first. */
  public List<FiredRule> rules() {
    return parts.rules();
  }

  /** The order as a whole, or any of its lines: as ordered, or with changes. */
  public Verdict verdict() {
    return parts.rules().stream()
        .map(FiredRule::outcome)
        .filter(Verdict::permitsTreatment)
        .reduce(screening().verdict(), Verdict::or);
  }

  /** What each diagnosis of the order led to. */
  public List<MatchedDiagnosis> diagnoses() {
    return parts.diagnoses();
  }

  /** What is treated, the main condition first. */
  public List<Condition> conditions() {
    return parts.conditions();
  }

  /** Where the conditions differ in what they allow, and what was planned. */
  public List<Conflict> conflicts() {
    return parts.conflicts();
  }

  /** What the response so far says to the plan, the most urgent first; to be read before it. */
  public List<ResponsePoint> response() {
    return parts.response();
  }

  /** When the patient is seen, never more than ordered. */
  public Schedule schedule() {
    return parts.schedule();
  }

  /** What is done in every visit, in this order. */
  public List<Line> lines() {
    return parts.visit().lines();
  }

  /** The hands-on time of one visit; it may be less than the order grants. */
  public Duration handsOn() {
    return lines().stream().map(Line::handsOn).reduce(Duration.ZERO, Duration::plus);
  }

  /** What was asked for or could be expected and is not done. */
  public List<Omission> omissions() {
    return parts.visit().omissions();
  }

  /** Further techniques that fit and are permitted, for when these do not help. */
  public List<Candidate> inReserve() {
    return parts.visit().inReserve();
  }

  /** What should be reached. */
  public List<PlannedGoal> goals() {
    return parts.goals().planned();
  }

  /** What would be a goal, had the patient's scores left room for it. */
  public List<UnfitGoal> unfitGoals() {
    return parts.goals().unfit();
  }

  /** What the patient does at home. */
  public HomeCare homeCare() {
    return parts.homeCare();
  }

  /** What to look out for, gravest first. */
  public List<WatchedSign> watchFor() {
    return parts.watchFor();
  }

  /** What is known of massage here: beside the plan, not part of the record. */
  public List<Beside> beside() {
    return parts.beside();
  }

  /** What the order leaves open; what the rules ask stands in the screening. */
  public List<OpenPoint> openPoints() {
    return parts.openPoints();
  }
}
