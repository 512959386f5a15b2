package org.fascia.practice.plans;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.planning.Line;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.PlannedGoal;
import org.fascia.medicine.planning.Proposal;
import org.fascia.medicine.planning.Schedule;

/** Puts what the medicine proposes into the words and figures that are kept. */
final class PlanContents {
  private PlanContents() {}

  /** The proposal as it is kept with these of its goals. */
  static PlanContent of(Proposal proposal, Set<String> goals, Baselines baselines) {
    return new PlanContent(
        proposal.lines().stream().map(PlanContents::line).toList(),
        schedule(proposal.schedule()),
        proposal.schedule().reviews().stream()
            .map(review -> new PlanContent.Review(review.afterVisit(), review.about()))
            .toList(),
        proposal.goals().stream()
            .filter(goal -> goals.contains(goal.instrument().id()))
            .map(goal -> goal(goal, baselines))
            .toList(),
        proposal.omissions().stream().map(PlanWords::omission).map(PlanWords::sentence).toList(),
        new PlanContent.Home(proposal.homeCare().advice(), proposal.homeCare().cautions()));
  }

  private static PlanContent.Line line(Line line) {
    return new PlanContent.Line(
        line.where().region().id(),
        line.where().side(),
        line.technique().id(),
        line.handsOn(),
        line.pressure(),
        line.mostPressure(),
        PlanWords.reason(line.reason()),
        PlanWords.ceiling(line).orElse(""));
  }

  private static String schedule(Schedule schedule) {
    String often = PlanWords.frequency(schedule.frequency());
    return schedule.visits().isPresent()
        ? often + ", " + PlanWords.visits(schedule.visits().getAsInt())
        : often;
  }

  private static PlanContent.Goal goal(PlannedGoal goal, Baselines baselines) {
    return new PlanContent.Goal(
        goal.text(),
        Optional.of(goal.condition().id()),
        goal.instrument().id(),
        goal.baseline().isPresent() ? baselines.of(goal.instrument().id()) : Optional.empty(),
        goal.target(),
        goal.by());
  }

  /** What may be read of the reasons a plan was refused its lines. */
  static String problems(List<org.fascia.medicine.planning.LineFault> faults) {
    return String.join(
        " ",
        faults.stream()
            .map(
                fault ->
                    fault.line() == 0
                        ? PlanWords.sentence(fault.problem()) + "."
                        : "Line " + fault.line() + ": " + fault.problem() + ".")
            .toList());
  }
}
