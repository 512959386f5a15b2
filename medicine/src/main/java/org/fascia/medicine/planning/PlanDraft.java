package org.fascia.medicine.planning;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.WatchedSign;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.medicine.screening.Permit;
import org.fascia.medicine.screening.Screening;

/** Puts one plan together. */
final class PlanDraft {
  private final Knowledge knowledge;
  private final ScreenedOrder order;
  private final PlanBasis basis;
  private final Permit permit;
  private final OrderMeaning meaning;
  private final LineScreener lines;
  private final Candidates candidates;

  PlanDraft(Knowledge knowledge, ScreenedOrder order, Permit permit) {
    this.knowledge = knowledge;
    this.order = order;
    this.basis = order.basis();
    this.permit = permit;
    this.lines = order.lines();
    this.meaning = order.meaning();
    this.candidates = candidates(order.response());
  }

  PlanAnswer answer() {
    Screening screening = permit.screening();
    if (meaning.regions().isEmpty()) {
      return new NoPlan.NowhereToTreat(basis.mandate(), screening);
    }
    Schedule schedule = Scheduling.of(basis.mandate(), meaning.main(), basis.asOf());
    VisitChoice visit = visit(schedule.perVisit().handsOn());
    return visit.lines().isEmpty()
        ? new NoPlan.NothingLeft(basis.mandate(), screening, visit.omissions(), permitted())
        : proposal(schedule, visit);
  }

  /** After a setback nothing is done that would be more, anywhere, than without it. */
  private VisitChoice visit(Duration handsOn) {
    VisitChoice otherwise =
        chosen(candidates(order.reevaluations()), order.unresponding(), handsOn);
    List<Setback> setbacks = order.setbacks();
    if (setbacks.isEmpty()) {
      return otherwise;
    }
    GentlerPressure gentler = GentlerPressure.after(setbacks).within(otherwise.lines());
    return CarefulChoice.within(
        chosen(candidates, order.unresponding().with(gentler), handsOn), otherwise.lines());
  }

  private VisitChoice chosen(Candidates from, LineScreener screener, Duration handsOn) {
    return new VisitChooser(from, screener, basis.scope())
        .choose(basis.mandate().treatment(), meaning.regions(), handsOn);
  }

  private Candidates candidates(List<ResponsePoint> points) {
    return new Candidates(knowledge.techniques(), meaning, TechniqueOrder.after(points));
  }

  private Proposal proposal(Schedule schedule, VisitChoice visit) {
    List<Condition> conditions = meaning.conditions();
    Background background = new Background(knowledge.evidence());
    GoalSetting goals = new GoalSetting(knowledge.instruments(), basis.scores(), basis.asOf());
    return new Proposal(
        permit,
        basis,
        new Proposal.Parts(
            meaning.diagnoses(),
            conditions,
            Conflict.among(conditions, knowledge.techniques(), visit.lines()),
            schedule,
            visit,
            rules(visit),
            goals.of(conditions),
            HomeCare.of(knowledge, meaning.main(), applying(visit)),
            watchFor(conditions),
            conditions.stream()
                .map(it -> background.beside(it, visit.lines(), ordered(schedule)))
                .toList(),
            OpenPoints.of(knowledge, basis.mandate(), meaning.diagnoses()),
            order.response()));
  }

  /** The schedule, where a prescriber ordered it: only an order is held against trials. */
  private Optional<Schedule> ordered(Schedule schedule) {
    return switch (basis.mandate()) {
      case Order _ -> Optional.of(schedule);
      case Agreement _ -> Optional.empty();
    };
  }

  /** What the prescriber could order instead, where nothing of the order is left. */
  private List<Candidate> permitted() {
    Set<String> named = new LinkedHashSet<>();
    return candidates.fitting().stream()
        .filter(it -> !it.candidate().technique().homeOnly())
        .filter(it -> basis.scope().holds(it.candidate().technique()))
        .filter(it -> !RuledTechnique.of(it, lines).parts().isEmpty())
        .map(Assignment::candidate)
        .filter(it -> named.add(it.technique().id()))
        .toList();
  }

  private List<FiredRule> rules(VisitChoice visit) {
    return shaping(new RulesThatCount().add(permit.screening().fired()), visit).list();
  }

  /** Also the rules that hold without changing the treatment: advice for home depends on them. */
  private RulesThatCount applying(VisitChoice visit) {
    return shaping(RulesThatCount.of(permit.screening()), visit);
  }

  private RulesThatCount shaping(RulesThatCount rules, VisitChoice visit) {
    for (Line line : visit.lines()) {
      rules.add(lines.fired(line.technique(), line.where()));
      rules.add(lines.forceRules(line.where()));
    }
    return rules.addReasonsOf(visit);
  }

  private List<WatchedSign> watchFor(List<Condition> conditions) {
    Set<WatchedSign> signs = new LinkedHashSet<>();
    conditions.forEach(it -> signs.addAll(knowledge.conditions().watchedIn(it)));
    return signs.stream().sorted(Comparator.comparing(WatchedSign::action)).toList();
  }
}
