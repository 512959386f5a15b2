package org.fascia.practice.outcomes.web;

import static org.fascia.practice.ui.Texts.text;

import java.time.LocalDate;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.MinimalChange;
import org.fascia.medicine.measuring.Change;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.outcomes.Course;
import org.fascia.practice.outcomes.Score;
import org.fascia.practice.ui.Curve;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Reason;
import org.springframework.modulith.NamedInterface;

/** Turns courses into what is shown of them, on every page that shows one. */
@NamedInterface("views")
public final class CourseViews {
  private CourseViews() {}

  /**
   * The course with its picture and what it means.
   *
   * @param kind of the case the course is of
   * @param sessions the days of treatment
   */
  public static CourseView of(Course course, CaseKind kind, List<LocalDate> sessions) {
    Optional<Change> change = course.change();
    return new CourseView(
        curve(course, sessions),
        change.map(found -> sentence(course, found)).orElse(""),
        goal(course),
        change.map(CourseViews::why),
        OutlookWords.of(course, kind),
        CourseView.Warning.NONE,
        course.scores().reversed().stream().map(CourseViews::row).toList());
  }

  private static Curve curve(Course course, List<LocalDate> sessions) {
    Instrument instrument = course.instrument();
    Instrument.Range range = instrument.range().orElseGet(() -> span(course));
    return new Curve(
        "curve-" + course.key().replace('.', '-'),
        title(instrument, course.recall(), course.about()),
        new Curve.Scale(range.lowest(), range.highest(), better(instrument)),
        course.scores().stream()
            .map(score -> new Curve.Point(score.day().date(), score.value()))
            .toList(),
        new Curve.Marks(
            course.baseline().map(Score::value).map(OptionalDouble::of).orElseThrow(),
            course.aim().map(Course.Aim::target).orElse(OptionalDouble.empty()),
            Change.mattering(instrument, course.aim().flatMap(Course.Aim::condition))),
        sessions);
  }

  private static Curve.Better better(Instrument instrument) {
    return switch (instrument.direction()) {
      case HIGHER_IS_WORSE -> Curve.Better.LOWER;
      case HIGHER_IS_BETTER -> Curve.Better.HIGHER;
    };
  }

  /** What a course is called: the measure, the time asked about, and what it tells of. */
  public static String title(Instrument instrument, String recall, String about) {
    String measure = text("outcomes.curve.title", instrument.shortName(), recall);
    return about.isEmpty() ? measure : text("outcomes.curve.about", measure, about);
  }

  /** Where the body sets the ends, the picture holds the scores and the goal, with some room. */
  private static Instrument.Range span(Course course) {
    DoubleSummaryStatistics values =
        DoubleStream.concat(
                course.scores().stream().mapToDouble(Score::value),
                course.aim().map(Course.Aim::target).orElse(OptionalDouble.empty()).stream())
            .summaryStatistics();
    double room = Math.max(1, (values.getMax() - values.getMin()) / 2);
    return new Instrument.Range(
        Math.floor(values.getMin() - room), Math.ceil(values.getMax() + room));
  }

  private static String sentence(Course course, Change change) {
    String way = change.points() < 0 ? "worse." : "better.";
    return text(
        "outcomes.change." + way + change.reason().name().toLowerCase(Locale.ROOT),
        Format.score(course.baseline().orElseThrow().value()),
        Format.score(course.latest().orElseThrow().value()),
        points(Math.abs(change.points())));
  }

  /** Scores may have a decimal: 1 point, 1.0 point, 2.4 points. */
  private static String points(double number) {
    return text(
        "outcomes.points." + (Math.abs(number - 1) < 1e-9 ? "one" : "other"), Format.score(number));
  }

  private static String goal(Course course) {
    return course
        .aim()
        .flatMap(
            aim ->
                course
                    .reached()
                    .map(
                        reached ->
                            text(
                                "outcomes.goal." + reached.name().toLowerCase(Locale.ROOT),
                                Format.score(aim.target().orElseThrow()),
                                Format.date(aim.by()))))
        .orElse("");
  }

  private static Reason why(Change change) {
    if (change.thresholds().isEmpty()) {
      return Reason.of(text("outcomes.change.why.none"));
    }
    return new Reason(
        text("outcomes.change.why"),
        change.thresholds().stream().map(CourseViews::source).toList(),
        Reason.Status.SOURCED);
  }

  private static Reason.Source source(Change.Reached reached) {
    MinimalChange threshold = reached.threshold();
    return new Reason.Source(
        text(
            reached.reached() ? "outcomes.threshold.reached" : "outcomes.threshold.missed",
            Format.score(threshold.high()),
            threshold.unit(),
            threshold.population(),
            threshold.source()),
        threshold.seenAt().orElse(""));
  }

  private static CourseView.ScoreRow row(Score score) {
    return new CourseView.ScoreRow(
        score.id().toString(),
        Format.date(score.day().date()),
        Format.score(score.value()),
        score.by());
  }
}
