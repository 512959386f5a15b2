package org.fascia.medicine.measuring;

import static org.fascia.medicine.measuring.Rounding.plain;

import java.util.List;
import java.util.OptionalDouble;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.ScoringRule;

/**
 * Scores the answers of one instrument as {@code instruments.yaml} says, or names what is wrong
 * with each of them. Questions whose words are closed are scored as well; nobody shows them.
 */
public final class Scorer {
  private final Instrument instrument;

  private Scorer(Instrument instrument) {
    this.instrument = instrument;
  }

  /** The scorer of an instrument. */
  public static Scorer of(Instrument instrument) {
    return new Scorer(instrument);
  }

  /**
   * Scores answers in the order of the questions; an empty one was not answered.
   *
   * <p>Not scored: MEASURE-001 another number of answers, MEASURE-002 one is missing that is
   * needed, MEASURE-003 beyond the ends, MEASURE-004 not a whole number, MEASURE-005 too many are
   * missing, MEASURE-006 none of the answers, MEASURE-007 more than the scale holds, MEASURE-008 an
   * instrument scored elsewhere, MEASURE-009 a limb without the length between its girths.
   */
  public Scoring score(List<OptionalDouble> answers) {
    return switch (instrument.scoring()) {
      case ScoringRule.Questionnaire rule -> new Questions(instrument, rule).score(answers);
      case ScoringRule.Readings rule -> new Repeated(instrument, rule).score(answers);
      case ScoringRule.Diary rule -> new DiarySheet(instrument, rule).score(answers);
      case ScoringRule.Girths rule -> new GirthSheet(instrument).score(answers);
      case ScoringRule.Cones(List<Double> segments) ->
          refused(ItemFault.segment(GirthSheet.lengths(segments)));
      case ScoringRule.RecordedOnly rule -> refused(ItemFault.recordedOnly(instrument.shortName()));
    };
  }

  /** The volume of a limb from girths this many centimetres apart; faults as {@link #score}. */
  public Scoring cones(double segment, List<OptionalDouble> girths) {
    return instrument.scoring() instanceof ScoringRule.Cones(List<Double> segments)
        ? new GirthSheet(instrument).volume(segment, segments, girths)
        : refused(ItemFault.count(instrument.shortName(), "no length between girths"));
  }

  /** A score that was obtained elsewhere; MEASURE-007 when it is not on the scale. */
  public Scoring recorded(double score) {
    Instrument.Range range = instrument.ends().orElse(new Instrument.Range(0, Double.MAX_VALUE));
    if (!(range.lowest() <= score && score <= range.highest())) {
      return refused(
          range.highest() == Double.MAX_VALUE
              ? ItemFault.beyondScale("0", "what the form allows")
              : ItemFault.beyondScale(plain(range.lowest()), plain(range.highest())));
    }
    return Read.of(instrument.meaning(), List.of())
        .scored(OptionalDouble.of(score), List.of(), List.of());
  }

  private static Scoring refused(ItemFault fault) {
    return new Scoring.NotScored(List.of(fault));
  }
}
