package org.fascia.medicine.measuring.trajectory;

import java.util.List;
import java.util.Optional;
import org.fascia.medicine.knowledge.ResponseModel;
import org.fascia.medicine.measuring.Score;
import org.fascia.medicine.measuring.Series;
import org.fascia.medicine.measuring.trajectory.Trajectory.Chances;

/** The person's course as it is believed to be after their scores, in shares of the scale. */
final class Outlook {
  private final List<Belief> before;
  private final List<Belief> after;
  private final Ladder ladder;
  private final double now;
  private final double end;

  private Outlook(List<Belief> before, List<Belief> after, Ladder ladder, double now, double end) {
    this.before = before;
    this.after = after;
    this.ladder = ladder;
    this.now = now;
    this.end = end;
  }

  static Outlook of(
      ResponseModel model, ResponseModel.Prior prior, Series series, Treatment treatment) {
    Ladder ladder = Ladder.of(series.instrument());
    List<Belief> before =
        model.shapes().stream()
            .map(weeks -> new Belief.Shape(weeks, model.referenceWeek()))
            .map(shape -> Belief.before(prior, shape))
            .toList();
    List<Belief> after =
        before.stream().map(belief -> seen(belief, series.scores(), ladder, treatment)).toList();
    double end = treatment.weeks(treatment.end());
    double now = Math.min(end, treatment.weeks(series.scores().getLast().day()));
    return new Outlook(before, after, ladder, now, end);
  }

  private static Belief seen(Belief prior, List<Score> scores, Ladder ladder, Treatment treatment) {
    Belief belief = prior;
    for (Score score : scores) {
      belief = belief.seeing(treatment.weeks(score.day()), ladder.share(score.value()));
    }
    return belief;
  }

  Interval now() {
    return Interval.of(levelAt(now), ladder);
  }

  Interval atEnd() {
    return Interval.of(levelAt(end), ladder);
  }

  /** The level at the end in shares of the scale, its ends left aside. */
  Mixture levelAtEnd() {
    return levelAt(end);
  }

  Chances chances(Aim aim) {
    Optional<Double> goal =
        aim.target().isPresent()
            ? Optional.of(levelAt(end).atMost(ladder.share(aim.target().getAsDouble())))
            : Optional.empty();
    return new Chances(goal, gain(0, end).atLeast(smallest(aim)));
  }

  /** The probability that the level is at the goal already; 0 without a goal. */
  double goalNow(Aim aim) {
    return aim.target().isPresent()
        ? levelAt(now).atMost(ladder.share(aim.target().getAsDouble()))
        : 0;
  }

  double furtherGain(Aim aim) {
    return gain(now, end).atLeast(smallest(aim));
  }

  /** The probability that less has come so far than is usual in published courses. */
  double slower() {
    double usual = Mixture.of(before, belief -> belief.gain(0, now)).mean();
    return gain(0, now).atMost(usual);
  }

  private Mixture levelAt(double weeks) {
    return Mixture.of(after, belief -> belief.level(weeks));
  }

  private Mixture gain(double earlier, double later) {
    return Mixture.of(after, belief -> belief.gain(earlier, later));
  }

  private double smallest(Aim aim) {
    return ladder.shareOfPoints(aim.smallestChange());
  }
}
