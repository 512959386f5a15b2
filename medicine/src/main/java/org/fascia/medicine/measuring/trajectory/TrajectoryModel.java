package org.fascia.medicine.measuring.trajectory;

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
    Outlook outlook = Outlook.of(model, prior.get(), during, treatment);
    return estimated(outlook, during, treatment, aim, alarm, prior.get().id());
  }

  private static Trajectory estimated(
      Outlook outlook, Series series, Treatment treatment, Aim aim, Alarm alarm, String prior) {
    List<Score> scores = series.scores();
    Chances chances = outlook.chances(aim);
    Plateau plateau = Plateaus.of(scores, aim, outlook.furtherGain(aim));
    Verdicts verdicts =
        new Verdicts(chances, outlook.goalNow(aim), outlook.slower(), plateau, alarm);
    boolean asked = treatment.reevaluatedOn(scores.getLast().day()) || alarm == Alarm.CONFIRMED;
    return new Estimated(
        outlook.now(),
        outlook.atEnd(),
        chances,
        plateau,
        verdicts.word(),
        alarm,
        asked ? Optional.of(verdicts.proposal()) : Optional.empty(),
        prior,
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
