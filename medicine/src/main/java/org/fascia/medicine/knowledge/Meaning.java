package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * What scores of an instrument mean.
 *
 * @param detectable published changes that are larger than the error of measurement
 * @param note how to read it, for clinicians
 * @param crisis whether the crisis line stands with its questions and scores
 */
public record Meaning(
    List<Band> bands,
    List<Notice> notices,
    List<DetectableChange> detectable,
    Optional<String> note,
    Crisis crisis) {
  public Meaning {
    bands = List.copyOf(bands);
    notices = List.copyOf(notices);
    detectable = List.copyOf(detectable);
  }

  /** Whether a measure asks after what may lead to harm. */
  public enum Crisis {
    /** The crisis line of the vocabulary is shown before and after the answers. */
    SHOWS_LINE,
    NONE
  }

  /** What scores between two ends, both included, are called. */
  public record Band(double low, double high, String label, Confidence confidence) {}

  /** What to do from a certain answer or score on. */
  public record Notice(Subject of, double atLeast, Gravity gravity, String says) {}

  /** What a notice looks at. */
  public sealed interface Subject {
    /** The answer to one question, by its number from 1. */
    record OfItem(int number) implements Subject {}

    /** The score of one part. */
    record OfPart(String id) implements Subject {}

    /** The score as a whole. */
    record OfTotal() implements Subject {}
  }

  /** Whether the session may go on before somebody has acted. */
  public enum Gravity {
    ADVICE,
    GRAVE
  }
}
