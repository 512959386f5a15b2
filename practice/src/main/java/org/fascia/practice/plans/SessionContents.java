package org.fascia.practice.plans;

import org.fascia.medicine.planning.Outline;
import org.fascia.medicine.planning.PlanWords;

/** Puts an outline into the words and figures that are kept. */
final class SessionContents {
  private SessionContents() {}

  /** The outline as it is kept. */
  static SessionContent of(Outline outline) {
    return new SessionContent(
        outline.steps().stream().map(SessionContents::line).toList(),
        outline.leftOut().stream().map(PlanWords::omission).map(PlanWords::sentence).toList());
  }

  private static PlanContent.Line line(Outline.Step step) {
    return new PlanContent.Line(
        step.where().region().id(),
        step.where().side(),
        step.technique().id(),
        step.handsOn(),
        step.pressure(),
        step.mostPressure(),
        "",
        PlanWords.ceiling(step).orElse(""));
  }
}
