package org.fascia.practice.outcomes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.plans.Plan;
import org.fascia.practice.plans.PlanContent;

/**
 * A re-evaluation the plan foresees and whose time has come: by its visit or by its date, whichever
 * is earlier.
 *
 * @param since the day its time came
 */
record PlannedReview(int afterVisit, ClinicDay since) {

  /**
   * The latest whose time has come by that day and after which nothing was measured; visits count
   * from the plan on.
   *
   * @param given the days of the visits signed in the case, the oldest first
   * @param measured when something was last measured
   */
  static Optional<PlannedReview> due(
      Plan plan, List<ClinicDay> given, Optional<ClinicDay> measured, ClinicDay day) {
    List<ClinicDay> under =
        given.stream().filter(visit -> !visit.isBefore(plan.acceptedOn())).toList();
    return plan.treatment().stream()
        .flatMap(content -> content.reviews().stream())
        .flatMap(review -> reached(review, under, day).stream())
        .reduce((earlier, later) -> later)
        .filter(review -> measured.filter(last -> !last.isBefore(review.since())).isEmpty());
  }

  private static Optional<PlannedReview> reached(
      PlanContent.Review review, List<ClinicDay> given, ClinicDay day) {
    ClinicDay about = new ClinicDay(review.about());
    Stream<ClinicDay> byDate = about.isAfter(day) ? Stream.empty() : Stream.of(about);
    Stream<ClinicDay> byVisit =
        given.size() < review.afterVisit()
            ? Stream.empty()
            : Stream.of(given.get(review.afterVisit() - 1));
    return Stream.concat(byDate, byVisit)
        .min(ClinicDay::compareTo)
        .map(since -> new PlannedReview(review.afterVisit(), since));
  }
}
