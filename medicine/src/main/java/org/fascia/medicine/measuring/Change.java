package org.fascia.medicine.measuring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.fascia.medicine.knowledge.Counting;
import org.fascia.medicine.knowledge.DetectableChange;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.MinimalChange;

/**
 * A score held against an earlier one of the same instrument and recall.
 *
 * @param points how many points better, in the direction that is better for the patient; negative
 *     is worse
 * @param percent the same as a share of the earlier score, 0 to 100 and beyond; empty where that
 *     was 0
 * @param thresholds the published smallest changes that matter, those that may be shown
 * @param errors the published changes larger than the error of measurement, those that may be shown
 */
public record Change(
    double points,
    OptionalDouble percent,
    Answer answer,
    Reason reason,
    List<Reached> thresholds,
    List<Beyond> errors) {
  // scores have one decimal; less than half of the last place is no difference
  private static final double NOTHING = 0.05;

  /** Which way it went, as far as that can be told. */
  public enum Answer {
    BETTER,
    SAME,
    WORSE,
    CANNOT_TELL
  }

  /** Why the answer is what it is. */
  public enum Reason {
    NO_DIFFERENCE,
    /** Enough to matter to patients, and more than error. */
    MATTERS_AND_BEYOND_ERROR,
    /** Enough to matter to patients; how large the error is was not found. */
    MATTERS,
    /** Enough to be felt, yet scores of one person differ this much by themselves. */
    MATTERS_WITHIN_ERROR,
    /** More than error, less than what matters. */
    BEYOND_ERROR_ONLY,
    /** More than error; no threshold says whether it matters. */
    BEYOND_ERROR,
    LESS_THAN_MATTERS,
    /** Less than error, and no threshold says whether it matters. */
    WITHIN_ERROR,
    NO_THRESHOLD
  }

  /** A published threshold and whether the change, either way, is at least as large. */
  public record Reached(MinimalChange threshold, boolean reached) {}

  /** A published error and whether the change, either way, is at least as large. */
  public record Beyond(DetectableChange error, boolean beyond) {}

  public Change {
    thresholds = List.copyOf(thresholds);
    errors = List.copyOf(errors);
  }

  /** How a score stands against an earlier one, the condition being unknown. */
  public static Change between(Instrument instrument, double earlier, double later) {
    return between(instrument, Optional.empty(), earlier, later);
  }

  /** How a score stands against an earlier one of a person with this condition. */
  public static Change between(
      Instrument instrument, Optional<String> condition, double earlier, double later) {
    double better =
        switch (instrument.direction()) {
          case HIGHER_IS_WORSE -> earlier - later;
          case HIGHER_IS_BETTER -> later - earlier;
        };
    OptionalDouble percent =
        Math.abs(earlier) < NOTHING
            ? OptionalDouble.empty()
            : OptionalDouble.of(100 * better / Math.abs(earlier));
    Thresholds<MinimalChange> mattering = Thresholds.mattering(instrument, condition);
    List<Reached> thresholds =
        mattering.rows().stream()
            .map(it -> new Reached(it, reaches(it.counting(), better, percent)))
            .toList();
    List<Beyond> errors =
        Thresholds.detectable(instrument, condition).rows().stream()
            .map(it -> new Beyond(it, reaches(it.counting(), better, percent)))
            .toList();
    Reason reason = reason(better, matters(thresholds, mattering.borrowed()), beyond(errors));
    return new Change(better, percent, answer(reason, better), reason, thresholds, errors);
  }

  /**
   * The points from which a change matters to a person with this condition, as {@link #between}
   * counts them; empty where no such threshold in points was read.
   */
  public static OptionalDouble mattering(Instrument instrument, Optional<String> condition) {
    Thresholds<MinimalChange> published = Thresholds.mattering(instrument, condition);
    DoubleStream needed =
        published.rows().stream()
            .filter(MinimalChange::isPoints)
            .mapToDouble(it -> it.counting().needed());
    return switch (published.borrowed()) {
      case NO -> needed.min();
      case FROM_OTHER_CONDITIONS -> needed.max();
    };
  }

  private static boolean reaches(Counting threshold, double better, OptionalDouble percent) {
    double change =
        switch (threshold.kind()) {
          case POINTS -> Math.abs(better);
          case PERCENT_OF_BASELINE -> Math.abs(percent.orElse(0));
          case NOTHING -> 0;
        };
    return change >= threshold.needed() - NOTHING / 2;
  }

  private static Standing matters(List<Reached> thresholds, Thresholds.Borrowed borrowed) {
    if (thresholds.isEmpty()) {
      return Standing.UNKNOWN;
    }
    boolean reached =
        borrowed == Thresholds.Borrowed.NO
            ? thresholds.stream().anyMatch(Reached::reached)
            : thresholds.stream().allMatch(Reached::reached);
    return reached ? Standing.YES : Standing.NO;
  }

  private static Standing beyond(List<Beyond> errors) {
    if (errors.isEmpty()) {
      return Standing.UNKNOWN;
    }
    return errors.stream().allMatch(Beyond::beyond) ? Standing.YES : Standing.NO;
  }

  private enum Standing {
    YES,
    NO,
    UNKNOWN
  }

  private static Reason reason(double better, Standing matters, Standing beyond) {
    if (Math.abs(better) < NOTHING) {
      return Reason.NO_DIFFERENCE;
    }
    return switch (matters) {
      case YES ->
          switch (beyond) {
            case YES -> Reason.MATTERS_AND_BEYOND_ERROR;
            case NO -> Reason.MATTERS_WITHIN_ERROR;
            case UNKNOWN -> Reason.MATTERS;
          };
      case NO -> beyond == Standing.YES ? Reason.BEYOND_ERROR_ONLY : Reason.LESS_THAN_MATTERS;
      case UNKNOWN ->
          switch (beyond) {
            case YES -> Reason.BEYOND_ERROR;
            case NO -> Reason.WITHIN_ERROR;
            case UNKNOWN -> Reason.NO_THRESHOLD;
          };
    };
  }

  private static Answer answer(Reason reason, double better) {
    return switch (reason) {
      case NO_DIFFERENCE, LESS_THAN_MATTERS -> Answer.SAME;
      case MATTERS_WITHIN_ERROR, WITHIN_ERROR, NO_THRESHOLD -> Answer.CANNOT_TELL;
      case MATTERS_AND_BEYOND_ERROR, MATTERS, BEYOND_ERROR_ONLY, BEYOND_ERROR ->
          better > 0 ? Answer.BETTER : Answer.WORSE;
    };
  }
}
