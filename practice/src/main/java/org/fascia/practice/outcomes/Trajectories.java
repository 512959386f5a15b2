package org.fascia.practice.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.ResponseModel;
import org.fascia.medicine.measuring.Change;
import org.fascia.medicine.measuring.Series;
import org.fascia.medicine.measuring.trajectory.Aim;
import org.fascia.medicine.measuring.trajectory.Trajectory;
import org.fascia.medicine.measuring.trajectory.TrajectoryModel;
import org.fascia.medicine.measuring.trajectory.Treatment;
import org.fascia.practice.plans.PlanContent;

/** Reads courses with a goal against what is usual. Experimental, and shown as such. */
final class Trajectories {
  private final TrajectoryModel model;

  Trajectories(ResponseModel model) {
    this.model = new TrajectoryModel(model);
  }

  /**
   * The days a course is read over.
   *
   * @param orderEnd the last day of the order; empty where it has no length, and then the goal's
   *     date stands for it
   */
  record Span(List<PlanContent.Review> reviews, Optional<LocalDate> orderEnd) {
    Span {
      reviews = List.copyOf(reviews);
    }

    /** Those days from this one on; empty when it is not before the end. */
    private Optional<Treatment> from(LocalDate start, LocalDate goalDate) {
      LocalDate end = orderEnd.orElse(goalDate);
      return start.isBefore(end)
          ? Optional.of(
              new Treatment(start, end, reviews.stream().map(PlanContent.Review::about).toList()))
          : Optional.empty();
    }
  }

  /** Is it working, as far as can be told; empty without a goal, and from its last day on. */
  Optional<Trajectory> of(Course course, Span span) {
    return course
        .aim()
        .flatMap(goal -> course.baseline().flatMap(first -> read(course, goal, first, span)));
  }

  private Optional<Trajectory> read(Course course, Course.Aim goal, Score first, Span span) {
    return span.from(first.day().date(), goal.by())
        .flatMap(
            treatment ->
                aim(course.instrument(), goal, first.value())
                    .map(aim -> model.read(series(course), treatment, aim, goal.condition())));
  }

  private static Series series(Course course) {
    return Series.of(
        course.instrument(),
        course.recall(),
        course.scores().stream().map(Trajectories::measured).toList());
  }

  /** The smallest change that matters, or the way to the goal where none was read. */
  private static Optional<Aim> aim(Instrument instrument, Course.Aim goal, double first) {
    OptionalDouble target = goal.target();
    double matters =
        Change.mattering(instrument, goal.condition())
            .orElse(target.isPresent() ? Math.abs(target.getAsDouble() - first) : 0);
    return matters > 0 ? Optional.of(new Aim(target, matters)) : Optional.empty();
  }

  private static org.fascia.medicine.measuring.Score measured(Score score) {
    return new org.fascia.medicine.measuring.Score(
        score.instrument(), score.recall(), score.moment(), score.day().date(), score.value());
  }
}
