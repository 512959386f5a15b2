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
 * @param outlook whether it works; empty where nothing can be said
 * @param warning what the newest score has somebody do; empty on papers
 * @param scores each score with the way to take it back
 */
@NamedInterface("views")
public record CourseView(
    Curve curve,
    String change,
    String goal,
    Optional<Reason> why,
    Optional<Outlook> outlook,
    Warning warning,
    List<ScoreRow> scores) {
  public CourseView {
    scores = List.copyOf(scores);
  }

  /**
   * Whether it works, in plain words; an estimate nobody has validated, and it says so.
   *
   * @param sentences what can be said, the gravest first
   * @param why what the words rest on
   */
  public record Outlook(List<String> sentences, Reason why) {
    public Outlook {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * What the newest score has somebody do.
   *
   * @param grave what comes before everything else
   * @param advice what else
   * @param crisisLine to be seen wherever such a score is; may be empty
   */
  public record Warning(List<String> grave, List<String> advice, String crisisLine) {
    /** Nothing. */
    static final Warning NONE = new Warning(List.of(), List.of(), "");

    public Warning {
      grave = List.copyOf(grave);
      advice = List.copyOf(advice);
    }
  }

  /** The same course, with what its newest score has somebody do. */
  CourseView warning(Warning other) {
    return new CourseView(curve, change, goal, why, outlook, other, scores);
  }

  /** One score. */
  public record ScoreRow(String id, String day, String value, String by) {}
}
