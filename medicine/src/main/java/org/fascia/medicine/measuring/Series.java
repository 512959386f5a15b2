package org.fascia.medicine.measuring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.knowledge.Instrument;

/**
 * The scores of one instrument and recall that tell of a course, the oldest first. One taken right
 * after treatment never gets in, nor one of another recall: what is compared here may be compared.
 */
public final class Series {
  private final Instrument instrument;
  private final String recall;
  private final List<Score> scores;

  private Series(Instrument instrument, String recall, List<Score> scores) {
    this.instrument = instrument;
    this.recall = recall;
    this.scores = scores;
  }

  /** Those of the scores that belong together. */
  public static Series of(Instrument instrument, String recall, List<Score> scores) {
    return new Series(
        instrument,
        recall,
        scores.stream()
            .filter(score -> score.instrument().equals(instrument.id()))
            .filter(score -> score.recall().equals(recall))
            .filter(score -> score.moment().tellsOfTheCourse())
            .sorted(Comparator.comparing(Score::day))
            .toList());
  }

  /** What was measured with. */
  public Instrument instrument() {
    return instrument;
  }

  /** The time the person was asked about. */
  public String recall() {
    return recall;
  }

  /** The scores, the oldest first. */
  public List<Score> scores() {
    return scores;
  }

  /** The newest score against the first; empty before there are two. */
  public Optional<Change> sinceBaseline(Optional<String> condition) {
    return scores.size() < 2
        ? Optional.empty()
        : Optional.of(change(scores.getFirst(), scores.getLast(), condition));
  }

  /** The newest score against the one before; empty before there are two. */
  public Optional<Change> sinceLast(Optional<String> condition) {
    return scores.size() < 2
        ? Optional.empty()
        : Optional.of(change(scores.get(scores.size() - 2), scores.getLast(), condition));
  }

  private Change change(Score earlier, Score later, Optional<String> condition) {
    return Change.between(instrument, condition, earlier.value(), later.value());
  }
}
