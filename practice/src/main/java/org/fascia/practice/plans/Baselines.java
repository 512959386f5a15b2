package org.fascia.practice.plans;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fascia.medicine.planning.Measured;
import org.fascia.practice.kernel.ScoreId;

/**
 * What the goals of a plan are measured from: the newest weekly score when a goal is first set, and
 * that same score in every later version, so that changing a plan does not move its goals. A score
 * that was recorded in error is none.
 */
final class Baselines {
  private final Map<String, Course> courses;

  private Baselines(Map<String, Course> courses) {
    this.courses = courses;
  }

  /** The first and the newest score of one instrument, both of the same thing. */
  private record Course(WeeklyScore first, WeeklyScore latest) {}

  static Baselines of(List<WeeklyScore> scores, Optional<PlanContent> before) {
    List<ScoreId> kept =
        before.stream()
            .flatMap(plan -> plan.goals().stream())
            .flatMap(goal -> goal.baseline().stream())
            .map(PlanContent.Baseline::score)
            .toList();
    return new Baselines(
        scores.stream()
            .collect(
                Collectors.groupingBy(
                    WeeklyScore::instrument,
                    Collectors.collectingAndThen(Collectors.toList(), it -> course(it, kept)))));
  }

  private static Course course(List<WeeklyScore> scores, List<ScoreId> kept) {
    WeeklyScore first =
        scores.stream()
            .filter(score -> kept.contains(score.id()))
            .findFirst()
            .orElse(scores.getLast());
    List<WeeklyScore> alike =
        scores.stream().filter(score -> score.about().equals(first.about())).toList();
    return new Course(first, alike.getLast());
  }

  /** The scores as the medicine looks at them, by instrument. */
  Map<String, Measured> measured() {
    return courses.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                it -> new Measured(it.getValue().first().value(), it.getValue().latest().value())));
  }

  /** What a goal with this instrument begins from; empty before the first score. */
  Optional<PlanContent.Baseline> of(String instrument) {
    return Optional.ofNullable(courses.get(instrument))
        .map(Course::first)
        .map(first -> new PlanContent.Baseline(first.id(), first.value(), first.day().date()));
  }
}
