package org.fascia.practice.outcomes.web;

import java.util.List;
import java.util.Optional;
import org.fascia.practice.ui.Curve;
import org.fascia.practice.ui.Reason;
import org.springframework.modulith.NamedInterface;

/**
 * The course of one measure.
 *
 * @param change the newest score against the first, in a sentence; empty before there are two
 * @param why the published thresholds the sentence rests on
 * @param scores each score with the way to take it back
 */
@NamedInterface("views")
public record CourseView(Curve curve, String change, Optional<Reason> why, List<ScoreRow> scores) {
  public CourseView {
    scores = List.copyOf(scores);
  }

  /** One score. */
  public record ScoreRow(String id, String day, String value, String by) {}
}
