package org.fascia.medicine.measuring;

import java.util.List;
import java.util.OptionalDouble;
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
 */
public record Change(
    double points, OptionalDouble percent, Course course, List<Reached> thresholds) {
  // scores have one decimal; less than half of the last place is no difference
  private static final double NOTHING = 0.05;

  /** Which way it went, and whether it matters. */
  public enum Course {
    /** Better by at least one published smallest change that matters. */
    BETTER_AND_MATTERS,
    /** Better by less than any of them. */
    BETTER,
    /** Better, and no confirmed threshold says whether it matters. */
    BETTER_CANNOT_TELL,
    SAME,
    WORSE
  }

  /** A published threshold and whether the improvement reaches it. */
  public record Reached(MinimalChange threshold, boolean reached) {}

  public Change {
    thresholds = List.copyOf(thresholds);
  }

  /** How a score stands against an earlier one. */
  public static Change between(Instrument instrument, double earlier, double later) {
    double better =
        switch (instrument.direction()) {
          case HIGHER_IS_WORSE -> earlier - later;
          case HIGHER_IS_BETTER -> later - earlier;
        };
    OptionalDouble percent =
        Math.abs(earlier) < NOTHING
            ? OptionalDouble.empty()
            : OptionalDouble.of(100 * better / Math.abs(earlier));
    List<Reached> thresholds =
        instrument.shownMinimalChanges().stream()
            .filter(it -> it.isPoints() || it.isPercentOfBaseline())
            .map(it -> new Reached(it, reaches(it, better, percent)))
            .toList();
    return new Change(better, percent, course(better, thresholds), thresholds);
  }

  private static boolean reaches(MinimalChange threshold, double better, OptionalDouble percent) {
    double change = threshold.isPoints() ? better : percent.orElse(0);
    return change > 0 && change >= threshold.high() - NOTHING / 2;
  }

  private static Course course(double better, List<Reached> thresholds) {
    if (Math.abs(better) < NOTHING) {
      return Course.SAME;
    }
    if (better < 0) {
      return Course.WORSE;
    }
    if (thresholds.isEmpty()) {
      return Course.BETTER_CANNOT_TELL;
    }
    return thresholds.stream().anyMatch(Reached::reached)
        ? Course.BETTER_AND_MATTERS
        : Course.BETTER;
  }
}
