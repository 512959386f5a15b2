package org.fascia.practice.outcomes;

import java.util.List;
import java.util.Optional;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.measuring.Change;

/**
 * The scores of one instrument and recall that make up a patient's course, the oldest first; those
 * taken right after treatment are not among them.
 */
public record Course(Instrument instrument, String recall, List<Score> scores) {
  public Course {
    scores = List.copyOf(scores);
  }

  /** The first score. */
  public Optional<Score> baseline() {
    return scores.isEmpty() ? Optional.empty() : Optional.of(scores.getFirst());
  }

  /** The newest score. */
  public Optional<Score> latest() {
    return scores.isEmpty() ? Optional.empty() : Optional.of(scores.getLast());
  }

  /** The newest score against the first; empty before there are two. */
  public Optional<Change> change() {
    return scores.size() < 2
        ? Optional.empty()
        : Optional.of(
            Change.between(instrument, scores.getFirst().value(), scores.getLast().value()));
  }
}
