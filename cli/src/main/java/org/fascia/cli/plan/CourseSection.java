package org.fascia.cli.plan;

import org.fascia.cli.plan.Paper.Draft;
import org.fascia.cli.plan.Paper.Section;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.Proposal;
import org.fascia.medicine.planning.Schedule;
import org.fascia.medicine.planning.VisitLength;

/** How often and how long, and when to look whether it works. */
final class CourseSection {
  private CourseSection() {}

  static Section of(Proposal proposal) {
    Schedule schedule = proposal.schedule();
    Draft draft = new Draft("Course");
    draft.point(PlanWords.sentence(frequency(schedule)) + visits(schedule) + ".");
    schedule
        .lastDay()
        .ifPresent(
            day ->
                draft.point(
                    "Begun on " + proposal.basis().asOf() + ", the order ends on " + day + "."));
    if (schedule.perVisit().setBy() != VisitLength.SetBy.ORDER) {
      draft.point("The order names no length; " + length(schedule.perVisit()) + ".");
    }
    for (Schedule.Review review : schedule.reviews()) {
      draft.point(
          "Re-evaluate after visit " + review.afterVisit() + ", about " + review.about() + ".");
    }
    return draft.section();
  }

  private static String frequency(Schedule schedule) {
    return PlanWords.frequency(schedule.frequency())
        + (schedule.frequencyOrdered() ? ", as ordered" : "; the order leaves it open");
  }

  private static String visits(Schedule schedule) {
    return schedule.visits().isPresent()
        ? ", " + PlanWords.visits(schedule.visits().getAsInt()) + " in all"
        : "";
  }

  private static String length(VisitLength length) {
    String minutes = length.handsOn().toMinutes() + " minutes";
    return length.setBy() == VisitLength.SetBy.TRIAL
        ? minutes + " were given in the trial behind this plan"
        : minutes + " are a planning value";
  }
}
