package org.fascia.cli.plan;

import java.util.ArrayList;
import java.util.List;
import org.fascia.cli.plan.Paper.Draft;
import org.fascia.cli.plan.Paper.Section;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.PlannedGoal;
import org.fascia.medicine.planning.Proposal;

/** What should be reached, and what to measure. */
final class GoalSection {
  private GoalSection() {}

  static Section of(Proposal proposal) {
    Draft draft = new Draft("Goals, and what to measure");
    proposal
        .goals()
        .forEach(goal -> draft.point(goal.text() + ", by " + goal.by() + ".", details(goal)));
    draft.words(
        "Measure each at the first visit, at every re-evaluation and at the end. A score taken"
            + " right after treatment does not count.");
    proposal
        .schedule()
        .lastDay()
        .filter(end -> proposal.goals().stream().anyMatch(goal -> goal.by().isAfter(end)))
        .ifPresent(
            end ->
                draft.words(
                    "The order ends before some of these dates: its last visit shows how far the"
                        + " patient has come."));
    return draft.section();
  }

  private static List<String> details(PlannedGoal goal) {
    List<String> details = new ArrayList<>();
    String first =
        goal.baseline().isPresent()
            ? ", first score " + PlanWords.score(goal.baseline().getAsDouble(), goal.instrument())
            : "";
    details.add(
        PlanWords.instrument(goal.instrument()) + first + "; " + PlanWords.basis(goal) + ".");
    goal.goal().note().ifPresent(note -> details.add(PlanWords.sentence(note) + "."));
    return details;
  }
}
