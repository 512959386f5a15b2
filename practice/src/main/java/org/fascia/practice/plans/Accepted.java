package org.fascia.practice.plans;

import java.time.Duration;
import java.util.List;
import org.fascia.medicine.planning.LineEdit;

/** What was accepted, as it is kept: a plan of treatment, or the outline of a session. */
public sealed interface Accepted permits PlanContent, SessionContent {
  /** What is done in every visit, in this order. */
  List<PlanContent.Line> lines();

  /** What is not done and why, in words. */
  List<String> leftOut();

  /** The lines, to be held against what was asked for, the rules and the response again. */
  default List<LineEdit> edits() {
    return lines().stream()
        .map(
            it ->
                new LineEdit(
                    it.region(), it.side(), it.technique(), it.handsOn(), it.mostPressure()))
        .toList();
  }

  /** The hands-on time of one visit. */
  default Duration handsOn() {
    return lines().stream().map(PlanContent.Line::handsOn).reduce(Duration.ZERO, Duration::plus);
  }
}
