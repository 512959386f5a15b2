package org.fascia.practice.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.measuring.Moment;
import org.fascia.medicine.measuring.trajectory.Trajectory;
import org.fascia.medicine.measuring.trajectory.Trajectory.CourseWord;
import org.fascia.medicine.measuring.trajectory.Trajectory.Step;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ScoreId;
import org.fascia.practice.plans.PlanContent;
import org.junit.jupiter.api.Test;

class TrajectoriesTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final CaseId FILE = new CaseId(new UUID(1, 1));
  private static final Trajectories TRAJECTORIES = new Trajectories(KNOWLEDGE.responseModel());
  private static final Trajectories.Span GOAL_DATE =
      new Trajectories.Span(
          List.of(new PlanContent.Review(5, TODAY.plusDays(28).date())), Optional.empty());

  @Test
  void saysItIsOnCourseAndProposesToContinueAtTheReEvaluation() {
    Trajectory read = read(course("nprs", "7 days", OptionalDouble.of(5), 8, 7, 6, 5, 4));
    assertThat(read.word()).isEqualTo(CourseWord.ON_COURSE);
    assertThat(read.proposal().orElseThrow().step()).isEqualTo(Step.CONTINUE);
  }

  @Test
  void cannotTellYetFromTwoScores() {
    assertThat(read(course("nprs", "7 days", OptionalDouble.of(5), 8, 7)).word())
        .isEqualTo(CourseWord.CANNOT_TELL_YET);
  }

  @Test
  void takesTheWayToTheGoalWhereNoThresholdWasRead() {
    Trajectory read = read(course("peg", "past week", OptionalDouble.of(4), 7, 7, 6, 4, 3));
    assertThat(read).isInstanceOf(Trajectory.Estimated.class);
  }

  @Test
  void readsNothingWithoutAGoal() {
    Course course = course("nprs", "7 days", OptionalDouble.of(5), 8, 7, 6);
    Course aimless =
        new Course(course.instrument(), course.recall(), course.scores(), Optional.empty());
    assertThat(TRAJECTORIES.of(aimless, GOAL_DATE)).isEmpty();
    assertThat(TRAJECTORIES.of(course("peg", "past week", OptionalDouble.empty(), 7), GOAL_DATE))
        .isEmpty();
  }

  @Test
  void looksToTheEndOfTheOrderWhereItHasOne() {
    Course course = course("nprs", "7 days", OptionalDouble.of(5), 8, 7.5, 7);
    Trajectory.Estimated weeks = estimated(course, untilDay(21));
    Trajectory.Estimated months = estimated(course, untilDay(84));
    assertThat(months.chances().change()).isGreaterThan(weeks.chances().change());
    assertThat(TRAJECTORIES.of(course, untilDay(0))).isEmpty();
  }

  @Test
  void expectsWhatIsUsualInTheConditionOfTheGoal() {
    Course course = course("nprs", "7 days", OptionalDouble.of(5), 6, 6, 6);
    Trajectory.Estimated acute = estimated(of("low-back-pain-acute", course), GOAL_DATE);
    Trajectory.Estimated chronic = estimated(of("low-back-pain-chronic", course), GOAL_DATE);
    assertThat(acute.prior()).isEqualTo("pain-acute-back");
    assertThat(chronic.prior()).isEqualTo("pain-persistent");
  }

  @Test
  void callsWhatMattersInTheConditionAChangeThatMatters() {
    Course course = course("nprs", "7 days", OptionalDouble.of(3), 5, 6.4);
    assertThat(read(of("neck-pain", course)).alarm()).isEqualTo(Trajectory.Alarm.ONCE);
    assertThat(read(of("low-back-pain-chronic", course)).alarm()).isEqualTo(Trajectory.Alarm.NONE);
  }

  @Test
  void saysNothingWhereNoPublishedCourseIsNear() {
    Course course = course("sleep-0-10", "past week", OptionalDouble.of(6), 3, 4, 5);
    Course read = course.read(TRAJECTORIES.of(course, GOAL_DATE));
    assertThat(read.trajectory()).isPresent();
    assertThat(read.word()).isEmpty();
    Course pain = course("nprs", "7 days", OptionalDouble.of(5), 8, 7);
    assertThat(pain.read(TRAJECTORIES.of(pain, GOAL_DATE)).word())
        .contains(CourseWord.CANNOT_TELL_YET);
  }

  private static Trajectories.Span untilDay(int days) {
    return new Trajectories.Span(List.of(), Optional.of(TODAY.plusDays(days).date()));
  }

  private static Trajectory.Estimated estimated(Course course, Trajectories.Span span) {
    return (Trajectory.Estimated) TRAJECTORIES.of(course, span).orElseThrow();
  }

  private static Course of(String condition, Course course) {
    Course.Aim aim = course.aim().orElseThrow();
    return new Course(
        course.instrument(),
        course.recall(),
        course.scores(),
        Optional.of(
            new Course.Aim(Optional.of(condition), aim.baseline(), aim.target(), aim.by())));
  }

  private static Trajectory read(Course course) {
    return TRAJECTORIES.of(course, GOAL_DATE).orElseThrow();
  }

  private static Course course(
      String instrument, String recall, OptionalDouble target, double... weekly) {
    List<Score> scores =
        IntStream.range(0, weekly.length)
            .mapToObj(week -> score(instrument, recall, week, weekly[week]))
            .toList();
    return new Course(
        KNOWLEDGE.instruments().get(instrument),
        recall,
        scores,
        Optional.of(
            new Course.Aim(
                Optional.empty(), scores.getFirst().id(), target, TODAY.plusDays(56).date())));
  }

  private static Score score(String instrument, String recall, int week, double value) {
    return new Score(
        new ScoreId(new UUID(2, week)),
        FILE,
        instrument,
        recall,
        "",
        List.of(),
        value,
        Moment.APART,
        TODAY.plusDays(7L * week),
        "Dana Reyes");
  }
}
