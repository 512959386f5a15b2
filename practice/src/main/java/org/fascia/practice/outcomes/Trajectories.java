package org.fascia.practice.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.MinimalChange;
import org.fascia.medicine.knowledge.ResponseModel;
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

  /** Is it working, as far as can be told; empty without a goal that lies ahead of its baseline. */
  Optional<Trajectory> of(Course course, List<PlanContent.Review> reviews) {
    return course
        .aim()
        .flatMap(
            aim ->
                course
                    .baseline()
                    .filter(first -> first.day().date().isBefore(aim.by()))
                    .flatMap(
                        first ->
                            aim(course.instrument(), first.value(), aim.target())
                                .map(
                                    wanted ->
                                        read(
                                            course,
                                            treatment(first.day().date(), aim.by(), reviews),
                                            wanted))));
  }

  private Trajectory read(Course course, Treatment treatment, Aim wanted) {
    Series series =
        Series.of(
            course.instrument(),
            course.recall(),
            course.scores().stream().map(Trajectories::measured).toList());
    return model.read(series, treatment, wanted, Optional.empty());
  }

  private static Treatment treatment(
      LocalDate start, LocalDate end, List<PlanContent.Review> reviews) {
    return new Treatment(start, end, reviews.stream().map(PlanContent.Review::about).toList());
  }

  /** The smallest change that matters, or the way to the goal where none was read. */
  private static Optional<Aim> aim(Instrument instrument, double first, OptionalDouble target) {
    OptionalDouble published =
        instrument.shownMinimalChanges().stream()
            .filter(MinimalChange::isPoints)
            .filter(it -> it.counting().isGeneral())
            .mapToDouble(it -> it.counting().needed())
            .findFirst();
    double matters =
        published.orElse(target.isPresent() ? Math.abs(target.getAsDouble() - first) : 0);
    return matters > 0 ? Optional.of(new Aim(target, matters)) : Optional.empty();
  }

  private static org.fascia.medicine.measuring.Score measured(Score score) {
    return new org.fascia.medicine.measuring.Score(
        score.instrument(), score.recall(), score.moment(), score.day().date(), score.value());
  }
}
