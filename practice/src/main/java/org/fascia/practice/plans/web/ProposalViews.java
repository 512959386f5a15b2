package org.fascia.practice.plans.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Meaning;
import org.fascia.medicine.planning.Agreement;
import org.fascia.medicine.planning.Allowance;
import org.fascia.medicine.planning.Allowances;
import org.fascia.medicine.planning.Cause;
import org.fascia.medicine.planning.Line;
import org.fascia.medicine.planning.Mandate;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.PlannedGoal;
import org.fascia.medicine.planning.Proposal;
import org.fascia.medicine.planning.ResponseWords;
import org.fascia.medicine.planning.Schedule;
import org.fascia.practice.plans.web.ProposalView.FirstScore;
import org.fascia.practice.plans.web.ProposalView.GoalRow;
import org.fascia.practice.plans.web.ProposalView.Goals;
import org.fascia.practice.plans.web.ProposalView.Home;
import org.fascia.practice.plans.web.ProposalView.Taking;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Reason;

/** A proposal in the words and rows of the page. */
final class ProposalViews {
  private static final int FEW = 3;

  private ProposalViews() {}

  /** The view for the case at this address. */
  static ProposalView of(String file, Proposal proposal, Allowances allowances, String consentBy) {
    List<EditRow> planned = new ArrayList<>();
    proposal.lines().forEach(line -> planned.add(EditRow.planned(planned.size(), line)));
    return new ProposalView(
        proposal.response().stream().map(ResponseWords::point).toList(),
        planned,
        possible(proposal.lines(), allowances),
        proposal.conflicts().stream().map(PlanWords::conflict).toList(),
        Format.minutes(proposal.schedule().perVisit().handsOn()),
        schedule(proposal.mandate(), proposal.schedule()),
        goals(file, proposal),
        leftOut(proposal),
        new Home(
            proposal.homeCare().advice(),
            proposal.homeCare().cautions(),
            proposal.watchFor().stream()
                .map(sign -> PlanWords.watched(sign, proposal.mandate()))
                .toList()),
        proposal.openPoints().stream()
            .map(point -> text("plans.open.point", point.question(), point.meanwhile()))
            .toList(),
        proposal.beside().stream().map(BesideViews::of).toList(),
        consentBy);
  }

  /** What is not done and why; after what only lacks a certificate, where one is entered. */
  private static List<String> leftOut(Proposal proposal) {
    List<String> leftOut = new ArrayList<>();
    proposal.omissions().forEach(it -> leftOut.add(PlanWords.sentence(PlanWords.omission(it))));
    if (proposal.omissions().stream().anyMatch(it -> it.cause() instanceof Cause.OutOfScope)) {
      leftOut.add(text("plans.leftOut.certificates"));
    }
    return leftOut;
  }

  private static List<EditRow> possible(List<Line> lines, Allowances allowances) {
    Set<String> planned =
        lines.stream().map(it -> it.where() + it.technique().id()).collect(Collectors.toSet());
    List<EditRow> rows = new ArrayList<>();
    for (Allowance allowance : allowances.permitted()) {
      if (!planned.contains(allowance.where() + allowance.technique().id())) {
        rows.add(EditRow.possible(lines.size() + rows.size(), allowance));
      }
    }
    return rows;
  }

  private static List<String> schedule(Mandate mandate, Schedule schedule) {
    List<String> lines = new ArrayList<>();
    String often = PlanWords.frequency(schedule.frequency());
    lines.add(
        PlanWords.sentence(
            schedule.visits().isPresent()
                ? often + ", " + PlanWords.visits(schedule.visits().getAsInt())
                : often));
    if (!schedule.frequencyOrdered()) {
      lines.add(
          switch (mandate) {
            case Order _ -> text("plans.schedule.proposed");
            case Agreement _ -> text("plans.schedule.usual");
          });
    }
    schedule.lastDay().ifPresent(day -> lines.add(text("plans.schedule.last", Format.date(day))));
    schedule
        .reviews()
        .forEach(
            review ->
                lines.add(
                    text(
                        "plans.schedule.review",
                        review.afterVisit(),
                        Format.date(review.about()))));
    return lines;
  }

  private static Goals goals(String file, Proposal proposal) {
    return new Goals(
        proposal.goals().stream().map(ProposalViews::goal).toList(),
        proposal.unfitGoals().stream()
            .map(it -> it.goal().textBeforeBaseline() + ": " + PlanWords.unfit(it) + ".")
            .toList(),
        firstScores(file, proposal));
  }

  private static List<FirstScore> firstScores(String file, Proposal proposal) {
    Stream<FirstScore> planned =
        proposal.goals().stream()
            .filter(PlannedGoal::isAskedWeekly)
            .map(goal -> firstScore(file, goal.instrument(), taking(goal)));
    Stream<FirstScore> unfit =
        proposal.unfitGoals().stream()
            .map(goal -> firstScore(file, goal.instrument(), Taking.TAKEN));
    return Stream.concat(planned, unfit).toList();
  }

  private static FirstScore firstScore(String file, Instrument instrument, Taking taking) {
    return new FirstScore(
        instrument.id(), instrument.shortName(), file + "/scores/" + instrument.id(), taking);
  }

  private static Taking taking(PlannedGoal goal) {
    if (goal.baseline().isPresent()) {
      return Taking.TAKEN;
    }
    boolean grave =
        goal.instrument().meaning().notices().stream()
            .anyMatch(notice -> notice.gravity() == Meaning.Gravity.GRAVE);
    if (grave) {
      return Taking.ON_ITS_OWN_PAGE;
    }
    int questions = goal.instrument().questions().size();
    return questions > 0 && questions <= FEW ? Taking.ASKED_HERE : Taking.OPENED_HERE;
  }

  private static GoalRow goal(PlannedGoal goal) {
    return new GoalRow(
        goal.instrument().id(),
        text("plans.goal.by", goal.text(), Format.date(goal.by())),
        PlanWords.instrument(goal.instrument()),
        Reason.of(PlanWords.sentence(PlanWords.basis(goal)) + "."));
  }
}
