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
    assertThat(TRAJECTORIES.of(aimless, List.of())).isEmpty();
    assertThat(TRAJECTORIES.of(course("peg", "past week", OptionalDouble.empty(), 7), List.of()))
        .isEmpty();
  }

  private static Trajectory read(Course course) {
    PlanContent.Review review = new PlanContent.Review(5, TODAY.plusDays(28).date());
    return TRAJECTORIES.of(course, List.of(review)).orElseThrow();
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
        Optional.of(new Course.Aim(scores.getFirst().id(), target, TODAY.plusDays(56).date())));
  }

  private static Score score(String instrument, String recall, int week, double value) {
    return new Score(
        new ScoreId(new UUID(2, week)),
        FILE,
        instrument,
        recall,
        List.of(),
        value,
        Moment.APART,
        TODAY.plusDays(7L * week),
        "Dana Reyes");
  }
}
