package org.fascia.practice.outcomes.web;

import java.util.List;
import java.util.Optional;
import org.fascia.practice.ui.Curve;
import org.fascia.practice.ui.Reason;
import org.springframework.modulith.NamedInterface;

/**
 * The course of one measure.
 *
 * @param change the newest score against the baseline, in a sentence; empty before there are two
 * @param goal where the newest score stands to the plan's goal, in a sentence; empty without one
 * @param why the published thresholds the sentence rests on
 * @param scores each score with the way to take it back
 */
@NamedInterface("views")
public record CourseView(
    Curve curve, String change, String goal, Optional<Reason> why, List<ScoreRow> scores) {
  public CourseView {
    scores = List.copyOf(scores);
  }

  /** One score. */
  public record ScoreRow(String id, String day, String value, String by) {}
}
