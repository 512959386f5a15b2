package org.fascia.medicine.measuring.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.ResponseModel;
import org.fascia.medicine.measuring.Score;
import org.fascia.medicine.measuring.Series;
import org.fascia.medicine.measuring.trajectory.Trajectory.Alarm;
import org.fascia.medicine.measuring.trajectory.Trajectory.Chances;
import org.fascia.medicine.measuring.trajectory.Trajectory.Estimated;
import org.fascia.medicine.measuring.trajectory.Trajectory.NotYet;
import org.fascia.medicine.measuring.trajectory.Trajectory.Plateau;
import org.fascia.medicine.measuring.trajectory.Trajectory.Proposal;
import org.fascia.medicine.measuring.trajectory.Trajectory.Step;
import org.fascia.medicine.measuring.trajectory.Trajectory.Why;

/**
 * Reads a series of scores against what is usual. What the model is, assumes and cannot know stands
 * in {@code docs/knowledge.md}.
 */
public final class TrajectoryModel {
  private static final int FEWEST = 3;

  private final ResponseModel model;

  public TrajectoryModel(ResponseModel model) {
    this.model = model;
  }

  /**
   * The trajectory after the newest score of the series; scores after the end of the treatment do
   * not enter.
   *
   * @param condition id of what is treated; empty when unknown
   */
  public Trajectory read(Series series, Treatment treatment, Aim aim, Optional<String> condition) {
    Series during = during(series, treatment);
    List<Score> scores = during.scores();
    Optional<ResponseModel.Prior> prior =
        model.nearest(series.instrument().id(), condition).filter(it -> hasScale(series));
    Alarm alarm = alarm(during, aim);
    if (scores.size() < FEWEST) {
      return notYet(Why.FEWER_THAN_THREE_SCORES, alarm);
    }
    if (prior.isEmpty()) {
      return notYet(Why.NO_PUBLISHED_COURSE, alarm);
    }
    if (model.recallsWithoutCourse().contains(series.recall())) {
      return notYet(Why.RECALL_TOO_SHORT, alarm);
    }
    return estimated(new Course(during, treatment, aim, alarm), prior.get());
  }

  /** What there is to be read. */
  private record Course(Series series, Treatment treatment, Aim aim, Alarm alarm) {
    LocalDate newest() {
      return series.scores().getLast().day();
    }
  }

  private Trajectory estimated(Course course, ResponseModel.Prior prior) {
    Outlook outlook = Outlook.of(model, prior, course.series(), course.treatment());
    List<Score> scores = course.series().scores();
    Chances chances = outlook.chances(course.aim());
    Plateau plateau = Plateaus.of(scores, course.aim(), outlook.furtherGain(course.aim()));
    Verdicts verdicts =
        new Verdicts(
            chances, outlook.goalNow(course.aim()), outlook.slower(), plateau, course.alarm());
    boolean asked =
        course.treatment().reevaluatedOn(course.newest()) || course.alarm() == Alarm.CONFIRMED;
    return new Estimated(
        outlook.now(),
        outlook.atEnd(),
        chances,
        plateau,
        verdicts.word(),
        course.alarm(),
        asked ? Optional.of(verdicts.proposal()) : Optional.empty(),
        prior.id(),
        scores.size());
  }

  private static Series during(Series series, Treatment treatment) {
    return Series.of(
        series.instrument(),
        series.recall(),
        series.scores().stream().filter(it -> !it.day().isAfter(treatment.end())).toList());
  }

  private static Alarm alarm(Series series, Aim aim) {
    return hasScale(series)
        ? Worsening.of(series.scores(), Ladder.of(series.instrument()), aim)
        : Alarm.NONE;
  }

  private static boolean hasScale(Series series) {
    Optional<Instrument.Range> range = series.instrument().range();
    return range.isPresent();
  }

  private static NotYet notYet(Why why, Alarm alarm) {
    Optional<Proposal> proposal =
        alarm == Alarm.CONFIRMED
            ? Optional.of(new Proposal(Step.REFER_BACK, List.of(Verdicts.WORSE)))
            : Optional.empty();
    return new NotYet(why, alarm, proposal);
  }
}
