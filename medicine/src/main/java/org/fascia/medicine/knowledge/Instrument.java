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
 * @param instruction what stands above the questions; empty where they stand by themselves
 * @param questions answered with one number each, and all of them; empty for every other kind of
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
    Optional<String> instruction,
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

  /**
   * A question answered with a whole number between the ends of its scale, both possible.
   *
   * @param labels the words of its answers, from the lowest on; empty where numbers are chosen
   */
  public record Question(
      String text, int lowest, int highest, String low, String high, List<String> labels) {
    public Question {
      labels = List.copyOf(labels);
    }
  }

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

  /**
   * Whether it has to be said of what a score tells: the joint, the side, the place, the part of
   * the form, or the one activity that the person has chosen. Scores of another are no comparison.
   */
  public boolean isOfOneThing() {
    return switch (scoring) {
      case ScoringRule.Questionnaire rule ->
          rule.fewest() < rule.items().size() || rule.total() == ScoringRule.Total.NONE;
      case ScoringRule.Readings _, ScoringRule.Cones _, ScoringRule.Girths _ -> true;
      case ScoringRule.Diary _, ScoringRule.RecordedOnly _ -> false;
    };
  }

  /** The lowest and highest score that can be recorded; empty where the body sets the ends. */
  public Optional<Range> ends() {
    return switch (scoring) {
      case ScoringRule.Readings(int _, int _, double lowest, double highest) ->
          Optional.of(new Range(lowest, highest));
      case ScoringRule.Diary(int days, int _) -> Optional.of(new Range(0, days));
      case ScoringRule.Questionnaire _,
          ScoringRule.Cones _,
          ScoringRule.Girths _,
          ScoringRule.RecordedOnly _ ->
          range;
    };
  }

  /** The thresholds that may be shown: those read on the page of their source. */
  public List<MinimalChange> shownMinimalChanges() {
    return minimalChanges.stream().filter(MinimalChange::mayBeShown).toList();
  }
}
