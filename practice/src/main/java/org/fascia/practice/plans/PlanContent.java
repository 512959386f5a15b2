package org.fascia.practice.plans;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fascia.medicine.facts.Side;
import org.fascia.practice.kernel.ScoreId;

/**
 * A plan of treatment as it was accepted, with the words it showed. Guidelines and evidence stood
 * beside it and are no part of it.
 *
 * @param schedule how often and how long, in words
 * @param leftOut what is not done and why, in words
 */
public record PlanContent(
    List<Line> lines,
    String schedule,
    List<Review> reviews,
    List<Goal> goals,
    List<String> leftOut,
    Home home)
    implements Accepted {
  public PlanContent {
    lines = List.copyOf(lines);
    reviews = List.copyOf(reviews);
    goals = List.copyOf(goals);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * One technique on one region.
   *
   * @param pressure what to begin with, 1 to 5
   * @param mostPressure never more than this
   * @param reason why it stands here, in words; empty in a session, which needs none
   * @param ceiling what lowers the pressure, in words; empty when nothing does
   */
  public record Line(
      String region,
      Side side,
      String technique,
      Duration handsOn,
      int pressure,
      int mostPressure,
      String reason,
      String ceiling) {}

  /** A re-evaluation. */
  public record Review(int afterVisit, LocalDate about) {}

  /**
   * What should be reached.
   *
   * @param condition id of what it is a goal for; empty in plans from before it was kept
   * @param baseline what it is measured from; empty until a first score is taken
   * @param target points of the instrument; empty without a baseline
   */
  public record Goal(
      String text,
      Optional<String> condition,
      String instrument,
      Optional<Baseline> baseline,
      OptionalDouble target,
      LocalDate by) {}

  /** The first score of a goal's instrument, in its points. */
  public record Baseline(ScoreId score, double value, LocalDate day) {}

  /** What the patient does at home, and what not. */
  public record Home(List<String> advice, List<String> cautions) {
    public Home {
      advice = List.copyOf(advice);
      cautions = List.copyOf(cautions);
    }
  }
}
