package org.fascia.practice.plans.web;

import java.util.List;

/**
 * A plan ready to read.
 *
 * @param handsOn minutes of one visit, in words
 * @param reviews when to look whether it works, in words
 */
public record PlanView(
    String schedule,
    String handsOn,
    String reviews,
    List<Line> lines,
    List<Goal> goals,
    List<String> leftOut,
    List<String> advice,
    List<String> cautions) {
  public PlanView {
    lines = List.copyOf(lines);
    goals = List.copyOf(goals);
    leftOut = List.copyOf(leftOut);
    advice = List.copyOf(advice);
    cautions = List.copyOf(cautions);
  }

  /**
   * One technique on one region.
   *
   * @param key region, side and technique, as the form sends them back
   * @param most the highest pressure, 1 to 5
   * @param ceiling what lowers it; empty when nothing does
   */
  public record Line(
      String key,
      String technique,
      String region,
      String minutes,
      String pressure,
      int most,
      String reason,
      String ceiling) {}

  /** What should be reached. */
  public record Goal(String text, String measured) {}
}
