package org.fascia.medicine.planning;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.knowledge.Technique;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.medicine.screening.Permit;
import org.fascia.medicine.screening.Screening;
import org.fascia.medicine.screening.Verdict;

/**
 * The outline of a session for well-being: where, how, how long and how firmly, within what the
 * safety rules permit. It has no place for a condition to treat, a goal, evidence, a prescriber or
 * a payer; what limits it is a safety rule. Made by {@link SessionPlanner} alone and only with a
 * {@link Permit}.
 */
public final class Outline implements OutlineAnswer {
  private final Permit permit;
  private final SessionBasis basis;
  private final Parts parts;

  Outline(Permit permit, SessionBasis basis, Parts parts) {
    this.permit = permit;
    this.basis = basis;
    this.parts = parts;
  }

  /** What an outline consists of. */
  record Parts(List<Step> steps, List<Omission> leftOut, List<FiredRule> rules) {
    Parts {
      steps = List.copyOf(steps);
      leftOut = List.copyOf(leftOut);
      rules = List.copyOf(rules);
    }
  }

  /**
   * One technique on one region.
   *
   * @param handsOn how long
   * @param pressure what to begin with, 1 to 5
   * @param mostPressure never more than this, 1 to 5
   * @param loweredBy the rule that keeps it below the usual maximum of the technique; empty when
   *     none does
   */
  public record Step(
      TreatedRegion where,
      Technique technique,
      Duration handsOn,
      int pressure,
      int mostPressure,
      Optional<FiredRule> loweredBy) {
    static Step of(Line line) {
      return new Step(
          line.where(),
          line.technique(),
          line.handsOn(),
          line.pressure(),
          line.mostPressure(),
          line.ceiling().map(Step::rule));
    }

    private static FiredRule rule(Ceiling ceiling) {
      return switch (ceiling) {
        case Ceiling.OfRule(FiredRule rule) -> rule;
        case Ceiling.OfOrder _, Ceiling.OfCondition _, Ceiling.OfResponse _ ->
            throw new IllegalStateException("a session is limited by safety rules alone");
      };
    }

    /** The step as it stands, to be changed or held against the rules again. */
    public LineEdit edit() {
      return new LineEdit(where.region().id(), where.side(), technique.id(), handsOn, mostPressure);
    }
  }

  Outline with(List<Step> steps) {
    return new Outline(permit, basis, new Parts(steps, parts.leftOut(), parts.rules()));
  }

  /** What the outline was made from. */
  public SessionBasis basis() {
    return basis;
  }

  /** The screening that permits the session. */
  public Screening screening() {
    return permit.screening();
  }

  /** As a whole or in any of its steps: as wanted, or with changes. */
  public Verdict verdict() {
    return parts.rules().stream()
        .map(FiredRule::outcome)
        .filter(Verdict::permitsTreatment)
        .reduce(screening().verdict(), Verdict::or);
  }

  /** What is done, in this order. */
  public List<Step> steps() {
    return parts.steps();
  }

  /** The hands-on time; it may be less than is wanted. */
  public Duration handsOn() {
    return steps().stream().map(Step::handsOn).reduce(Duration.ZERO, Duration::plus);
  }

  /** What could be expected and is not done, because of a rule. */
  public List<Omission> leftOut() {
    return parts.leftOut();
  }

  /** The rules that shape the session, gravest first. */
  public List<FiredRule> rules() {
    return parts.rules();
  }
}
