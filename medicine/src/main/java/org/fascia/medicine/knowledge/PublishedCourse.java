package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * How the scores of a group ran over time, as published: one arm of a trial, or a cohort without
 * the studied treatment.
 *
 * @param publication the trial or the review
 * @param condition id of what the people had
 * @param instrument what was measured, by its id where it is one of ours
 * @param arm what the group was given; empty for a natural course
 * @param points the figures as printed, the earliest first
 * @param seenAt the page they were read on
 */
public record PublishedCourse(
    String id,
    String publication,
    String condition,
    String instrument,
    Optional<Arm> arm,
    List<Point> points,
    Optional<String> note,
    String seenAt,
    Confidence confidence) {
  public PublishedCourse {
    points = List.copyOf(points);
  }

  /** What a group was given, and how many people it was. */
  public record Arm(String name, String kind, String intervention, int people) {}

  /**
   * What was measured at one time.
   *
   * @param week since the beginning
   * @param middle the mean, or the median where no mean was printed
   * @param spread in words; empty where none was printed
   */
  public record Point(String week, String middle, Optional<String> spread) {}

  /** Whether its figures may be shown: what was recalled never is. */
  public boolean mayBeShown() {
    return confidence == Confidence.READ;
  }
}
