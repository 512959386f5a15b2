package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A way to measure how the patient is.
 *
 * @param shortName the abbreviation, or the name where there is none
 * @param range the lowest and highest score, where the scale has ends
 * @param decimals of a score; the smallest step of the scale is one of the last
 * @param recall the time the patient is asked about, such as {@code past week}
 * @param questions of a scale answered with one number each; empty for every other kind of
 *     instrument, and where the licence does not let them be shown
 * @param minimalChanges every published threshold for a change that matters, read or recalled
 * @param itemTexts the questions in the words the licence lets be shown; empty where it does not
 * @param scoring how answers come to a score; scoring a closed instrument shows none of its words
 * @param motions norms and errors of joint movements; empty for every other measure
 */
public record Instrument(
    String id,
    String name,
    String shortName,
    String measures,
    Optional<Range> range,
    int decimals,
    Direction direction,
    Optional<String> unit,
    String recall,
    List<Variant> variants,
    List<MinimalChange> minimalChanges,
    SoftwareUse softwareUse,
    List<Question> questions,
    List<String> itemTexts,
    ScoringRule scoring,
    Meaning meaning,
    Motions motions) {
  /** The ends of a scale, both possible scores. */
  public record Range(double lowest, double highest) {
    /** Whether the value is a score of this scale. */
    public boolean holds(double value) {
      return value >= lowest && value <= highest;
    }
  }

  /** Which way is better for the patient. */
  public enum Direction {
    HIGHER_IS_WORSE,
    HIGHER_IS_BETTER;

    static Optional<Direction> of(String word) {
      return Words.constant(values(), word);
    }
  }

  /** What the licence lets the software do. */
  public enum SoftwareUse {
    RENDER_ITEMS,
    RENDER_OWN_WORDING,
    RECORD_SCORE_ONLY;

    static Optional<SoftwareUse> of(String word) {
      return Words.constant(values(), word);
    }
  }

  /** A question answered with a whole number between the ends of its scale, both possible. */
  public record Question(String text, int lowest, int highest, String low, String high) {}

  /** The same instrument asked about another time or activity. */
  public record Variant(String id, Optional<String> recall) {}

  public Instrument {
    variants = List.copyOf(variants);
    minimalChanges = List.copyOf(minimalChanges);
    questions = List.copyOf(questions);
    itemTexts = List.copyOf(itemTexts);
  }

  /** Norms of joint movements, and how large a change has to be to be more than error. */
  public record Motions(List<MotionNorm> norms, List<MotionNorm.Margin> margins) {
    public Motions {
      norms = List.copyOf(norms);
      margins = List.copyOf(margins);
    }
  }

  /** The thresholds that may be shown: those read on the page of their source. */
  public List<MinimalChange> shownMinimalChanges() {
    return minimalChanges.stream().filter(MinimalChange::mayBeShown).toList();
  }
}
