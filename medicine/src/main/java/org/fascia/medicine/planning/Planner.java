package org.fascia.medicine.planning;

import java.util.List;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.screening.Permit;
import org.fascia.medicine.screening.Request;
import org.fascia.medicine.screening.Screener;

/**
 * Turns an order, or an agreement with the patient, and what is known of a patient into a plan, or
 * says what must happen first.
 *
 * <p>Pure: the same order, facts, day and knowledge give the same plan, byte for byte.
 */
public final class Planner {
  private final Knowledge knowledge;
  private final Screener screener;

  /** A planner with this knowledge and the screener made of it. */
  public Planner(Knowledge knowledge, Screener screener) {
    this.knowledge = knowledge;
    this.screener = screener;
  }

  /** The facts with the diagnoses of the order among them: what has to be screened. */
  public Facts facts(Mandate mandate, Facts facts) {
    return OrderedFacts.added(facts, mandate, knowledge.diagnosisCodes());
  }

  /**
   * What the order as a whole asks for. "Massage" asks for classical massage: whatever else is
   * planned is screened by itself, so that a technique nobody ordered cannot forbid the order.
   */
  public Request request(Mandate mandate, Facts facts) {
    return OrderMeaning.of(mandate, facts, knowledge).request();
  }

  /** Screens the order as a whole and answers with a plan or with what must happen first. */
  public PlanAnswer answer(PlanBasis basis) {
    ScreenedOrder screened = screened(basis);
    return screened
        .whole()
        .permit()
        .map(permit -> new PlanDraft(knowledge, screened, permit).answer())
        .orElseGet(() -> forbidden(screened));
  }

  /**
   * Proposes a plan.
   *
   * <p>The permit proves that somebody screened; whether it still holds is not taken on trust: the
   * order is screened again with the facts given.
   */
  public PlanAnswer propose(PlanBasis basis, Permit permit) {
    return answer(basis);
  }

  /** Holds lines a therapist changed against order and limits; nothing is kept when one fails. */
  public Revision revise(Proposal proposal, List<LineEdit> edits) {
    ScreenedOrder screened = screened(proposal.basis());
    Bounds bounds = Bounds.of(proposal, screened.meaning().regions());
    LineEdits held = new LineEdits(knowledge, screened.lines(), bounds);
    List<Line> changed = held.lines(edits);
    return held.faults().isEmpty()
        ? new Revision.Revised(
            proposal.with(new VisitChoice(changed, proposal.omissions(), proposal.inReserve())))
        : new Revision.Rejected(held.faults());
  }

  /** Holds the lines of an accepted plan against the order and the facts as they are now. */
  public PlanReview review(PlanBasis basis, List<LineEdit> accepted) {
    return switch (answer(basis)) {
      case NoPlan stopped -> new PlanReview.Stopped(stopped.screening());
      case Proposal now ->
          switch (revise(now, accepted)) {
            case Revision.Revised _ -> review(now, accepted, List.of());
            case Revision.Rejected(List<LineFault> faults) -> review(now, accepted, faults);
          };
    };
  }

  private PlanReview review(Proposal now, List<LineEdit> accepted, List<LineFault> faults) {
    List<ResponsePoint> unanswered =
        now.response().stream().filter(point -> point.then().plan().equals(accepted)).toList();
    if (unanswered.isEmpty() && faults.isEmpty()) {
      return new PlanReview.StillFits();
    }
    return new PlanReview.Differs(
        unanswered,
        unanswered.stream().anyMatch(ResponsePoint::reorders)
            ? TechniqueExchange.between(accepted, now.lines(), knowledge.techniques())
            : TechniqueExchange.NONE,
        faults);
  }

  /**
   * All that a visit may do under the order, by the screening as it stands; nothing when that
   * forbids treatment.
   */
  public Allowances allowances(PlanBasis basis) {
    ScreenedOrder screened = screened(basis);
    if (screened.whole().permit().isEmpty()) {
      return new Allowances(List.of(), List.of());
    }
    LineScreener lines = screened.lines();
    return Allowances.of(
        new Candidates(
                knowledge.techniques(),
                screened.meaning(),
                TechniqueOrder.after(screened.response()))
            .allowed(basis.mandate().treatment()).stream()
                .filter(it -> basis.scope().holds(it.candidate().technique()))
                .map(it -> RuledTechnique.of(it, lines))
                .toList());
  }

  private NoPlan forbidden(ScreenedOrder screened) {
    OrderMeaning meaning = screened.meaning();
    RulesThatCount rules = new RulesThatCount().add(screened.whole().fired());
    LineScreener lines = screened.lines();
    meaning.regions().forEach(region -> rules.add(lines.forceRules(region)));
    Mandate mandate = screened.basis().mandate();
    return NoPlan.Forbidden.by(
        mandate,
        screened.whole(),
        rules.list(),
        OpenPoints.of(knowledge, mandate, meaning.diagnoses()));
  }

  private ScreenedOrder screened(PlanBasis basis) {
    return ScreenedOrder.of(basis, knowledge, screener);
  }
}
