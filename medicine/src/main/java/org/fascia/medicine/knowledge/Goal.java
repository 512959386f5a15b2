package org.fascia.medicine.knowledge;

import java.util.Optional;

/**
 * What a course of treatment should reach, as a template.
 *
 * @param text with {@code {baseline}} and {@code {target}} to fill
 * @param textBeforeBaseline the same while no first score is known
 * @param situation when the score is taken, such as {@code walking}, where that is another score
 *     than the one asked week by week
 * @param byWeeks counted from the first visit
 * @param thresholdFrom for whom and by whom the change was found to matter
 * @param thresholdConfidence whether that was read; a recalled one counts as a planning value
 */
public record Goal(
    String id,
    String text,
    String textBeforeBaseline,
    String instrument,
    Optional<String> situation,
    GoalRule rule,
    int byWeeks,
    Basis basis,
    Optional<String> thresholdFrom,
    Confidence thresholdConfidence,
    Optional<String> note) {
  /** Where the size of the change comes from. */
  public enum Basis {
    PUBLISHED_MCID,
    PUBLISHED_MDC,
    PUBLISHED_CUT_OFF,
    PLANNING_VALUE;

    static Optional<Basis> of(String word) {
      return Words.constant(values(), word);
    }
  }

  /** Whether the size of the change may be shown as a published one. */
  public boolean restsOnPublication() {
    return basis != Basis.PLANNING_VALUE && thresholdConfidence == Confidence.READ;
  }
}
