package org.fascia.medicine.measuring.trajectory;

import java.util.List;
import org.fascia.medicine.measuring.trajectory.Trajectory.Alarm;
import org.fascia.medicine.measuring.trajectory.Trajectory.Chances;
import org.fascia.medicine.measuring.trajectory.Trajectory.CourseWord;
import org.fascia.medicine.measuring.trajectory.Trajectory.Plateau;
import org.fascia.medicine.measuring.trajectory.Trajectory.Proposal;
import org.fascia.medicine.measuring.trajectory.Trajectory.Step;

/**
 * Probabilities turned into words and a proposal. The borders are ours; what they cost is counted
 * by simulation in {@code docs/knowledge.md}.
 */
record Verdicts(Chances chances, double goalNow, double slower, Plateau plateau, Alarm alarm) {
  static final String WORSE =
      "Worse than at the first score, twice in a row, by what matters to patients.";
  private static final String ORDER_STANDS = Trajectory.ORDER_STANDS;
  private static final double LIKELY = 0.8;
  private static final double EVEN = 0.5;
  private static final double HARDLY = 0.03;

  CourseWord word() {
    if (alarm == Alarm.CONFIRMED) {
      return CourseWord.GETTING_WORSE;
    }
    if (goalNow >= LIKELY) {
      return CourseWord.GOAL_REACHED;
    }
    if (hope() >= LIKELY || (hope() >= EVEN && slower < LIKELY)) {
      return CourseWord.ON_COURSE;
    }
    if (plateau == Plateau.YES) {
      return CourseWord.HARDLY_CHANGING;
    }
    return slower >= LIKELY ? CourseWord.SLOWER_THAN_USUAL : CourseWord.CANNOT_TELL_YET;
  }

  Proposal proposal() {
    if (alarm == Alarm.CONFIRMED) {
      return new Proposal(Step.REFER_BACK, List.of(WORSE));
    }
    if (goalNow >= LIKELY) {
      return new Proposal(Step.DISCHARGE, List.of("The goal is reached.", ORDER_STANDS));
    }
    if (hope() < HARDLY) {
      return new Proposal(
          Step.REFER_BACK,
          List.of("A change that matters by the end of the order is unlikely.", ORDER_STANDS));
    }
    if (hope() < EVEN && plateau == Plateau.YES) {
      return new Proposal(
          Step.CHANGE, List.of("The scores have come to rest before the goal.", ORDER_STANDS));
    }
    if (hope() < EVEN && slower >= LIKELY) {
      return new Proposal(Step.CHANGE, List.of("The change comes slower than usual."));
    }
    return new Proposal(Step.CONTINUE, List.of(whyContinue()));
  }

  private String whyContinue() {
    return hope() >= EVEN
        ? "A change that matters by the end of the order is more likely than not."
        : "It cannot be told yet whether it works.";
  }

  /** The better of the two chances: the goal, or a change that matters. */
  private double hope() {
    return Math.max(chances.goal().orElse(0.0), chances.change());
  }
}
