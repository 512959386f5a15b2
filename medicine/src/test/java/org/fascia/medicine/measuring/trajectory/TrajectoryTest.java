package org.fascia.medicine.measuring.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.measuring.Moment;
import org.fascia.medicine.measuring.Score;
import org.fascia.medicine.measuring.Series;
import org.fascia.medicine.measuring.trajectory.Trajectory.Alarm;
import org.fascia.medicine.measuring.trajectory.Trajectory.CourseWord;
import org.fascia.medicine.measuring.trajectory.Trajectory.Estimated;
import org.fascia.medicine.measuring.trajectory.Trajectory.NotYet;
import org.fascia.medicine.measuring.trajectory.Trajectory.Plateau;
import org.fascia.medicine.measuring.trajectory.Trajectory.Proposal;
import org.fascia.medicine.measuring.trajectory.Trajectory.Step;
import org.fascia.medicine.measuring.trajectory.Trajectory.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrajectoryTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final LocalDate START = LocalDate.of(2026, 3, 2);
  private static final Treatment EIGHT_WEEKS =
      new Treatment(START, START.plusWeeks(8), List.of(START.plusWeeks(4)));

  @Test
  void hasNoProbabilityBeforeThreeScores() {
    assertThat(pain(7, 5))
        .isInstanceOfSatisfying(
            NotYet.class, it -> assertThat(it.why()).isEqualTo(Why.FEWER_THAN_THREE_SCORES));
    assertThat(pain(7, 5).word()).isEqualTo(CourseWord.CANNOT_TELL_YET);
    assertThat(pain(7, 5, 4)).isInstanceOf(Estimated.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sleep-0-10", "limb-volume", "koos-12"})
  void estimatesNothingWithoutAPublishedCourse(String instrument) {
    Series series = series(instrument, "past week", 5, 5, 5);
    assertThat(read(series, Aim.ofChange(1)))
        .isInstanceOfSatisfying(
            NotYet.class, it -> assertThat(it.why()).isEqualTo(Why.NO_PUBLISHED_COURSE));
  }

  @Test
  void estimatesNothingOutOfScoresOfTheMoment() {
    assertThat(read(series("nprs", "now", 7, 6, 5), Aim.ofChange(2)))
        .isInstanceOfSatisfying(
            NotYet.class, it -> assertThat(it.why()).isEqualTo(Why.RECALL_TOO_SHORT));
  }

  @Test
  void isOnCourseWhenPainFallsSteadily() {
    Trajectory falling = pain(8, 6, 5, 4, 3);
    assertThat(falling.word()).isEqualTo(CourseWord.ON_COURSE);
    assertThat(step(falling)).isEqualTo(Step.CONTINUE);
  }

  @Test
  void refersBackWhenNothingMovesAndSaysThatTheOrderStands() {
    Trajectory still = pain(7, 8, 8, 8, 8);
    assertThat(still.word()).isEqualTo(CourseWord.HARDLY_CHANGING);
    Proposal proposal = still.proposal().orElseThrow();
    assertThat(proposal.step()).isEqualTo(Step.REFER_BACK);
    assertThat(proposal.because()).anyMatch(it -> it.startsWith("The order stands"));
  }

  @Test
  void proposesDischargeOnceTheGoalIsReached() {
    Aim goal = new Aim(OptionalDouble.of(4), 2);
    Trajectory reached = read(series("nprs", "7 days", 8, 5, 3, 2, 2), goal);
    assertThat(reached.word()).isEqualTo(CourseWord.GOAL_REACHED);
    assertThat(reached.proposal().orElseThrow().step()).isEqualTo(Step.DISCHARGE);
    assertThat(reached.proposal().orElseThrow().because())
        .anyMatch(it -> it.startsWith("The order stands"));
  }

  @Test
  void proposesAChangeWhenTheScoresComeToRestShortOfTheGoal() {
    Aim goal = new Aim(OptionalDouble.of(2), 2);
    Estimated rested = (Estimated) read(series("nprs", "7 days", 7, 7, 6, 6, 6), goal);
    assertThat(rested.plateau()).isEqualTo(Plateau.YES);
    assertThat(step(rested)).isEqualTo(Step.CHANGE);
  }

  @Test
  void proposesNothingBetweenTheReEvaluations() {
    assertThat(pain(8, 6, 5).proposal()).isEmpty();
    assertThat(pain(8, 6, 5, 4).proposal()).isEmpty();
    assertThat(pain(8, 6, 5, 4, 3).proposal()).isPresent();
  }

  @Test
  void raisesTheAlarmFromTheSecondScoreOn() {
    assertThat(pain(4, 5).alarm()).isEqualTo(Alarm.NONE);
    assertThat(pain(4, 6).alarm()).isEqualTo(Alarm.ONCE);
    assertThat(pain(4, 6).proposal()).isEmpty();
    assertThat(pain(4, 6, 4).alarm()).isEqualTo(Alarm.NONE);
    assertThat(pain(4, 4, 6).alarm()).isEqualTo(Alarm.ONCE);
    Trajectory twice = pain(4, 6, 7);
    assertThat(twice.alarm()).isEqualTo(Alarm.CONFIRMED);
    assertThat(twice.word()).isEqualTo(CourseWord.GETTING_WORSE);
    assertThat(step(twice)).isEqualTo(Step.REFER_BACK);
  }

  @Test
  void raisesItWithoutAPublishedCourseToo() {
    Trajectory sleep = read(series("sleep-0-10", "past week", 7, 5, 4), Aim.ofChange(2));
    assertThat(sleep.alarm()).isEqualTo(Alarm.CONFIRMED);
    assertThat(sleep.word()).isEqualTo(CourseWord.GETTING_WORSE);
    assertThat(step(sleep)).isEqualTo(Step.REFER_BACK);
  }

  @Test
  void leavesScoresAfterTheEndAside() {
    List<Score> scores = List.of(score("nprs", 0, 7), score("nprs", 1, 6), score("nprs", 9, 2));
    Series series = Series.of(instrument("nprs"), "7 days", scores);
    assertThat(read(series, Aim.ofChange(2))).isInstanceOf(NotYet.class);
  }

  @Test
  void narrowsAsScoresComeInAndStaysOnTheScale() {
    Estimated three = (Estimated) pain(1, 1, 0);
    Estimated five = (Estimated) pain(1, 1, 0, 0, 0);
    assertThat(three.atEnd().low()).isZero();
    assertThat(five.now().high() - five.now().low())
        .isLessThan(three.now().high() - three.now().low());
    assertThat(five.shown()).isEqualTo(5);
    assertThat(five.prior()).isEqualTo("pain-persistent");
  }

  @Test
  void expectsMoreOfAcuteBacksThanOfPersistentOnes() {
    Series series = series("nprs", "7 days", 6, 6, 5);
    Estimated acute = (Estimated) read(series, Aim.ofChange(2), "low-back-pain-acute");
    Estimated other = (Estimated) read(series, Aim.ofChange(2), "fibromyalgia");
    assertThat(acute.prior()).isEqualTo("pain-acute-back");
    assertThat(acute.chances().change()).isGreaterThan(other.chances().change());
  }

  @Test
  void readsAScaleOfAnyLengthAlike() {
    Estimated ten = (Estimated) pain(8, 7, 5);
    Estimated hundred =
        (Estimated) read(series("vas-pain", "7 days", 80, 70, 50), Aim.ofChange(20));
    assertThat(hundred.atEnd().estimate()).isCloseTo(10 * ten.atEnd().estimate(), within(1e-6));
    assertThat(hundred.chances().change()).isCloseTo(ten.chances().change(), within(1e-9));
  }

  @Test
  void refusesATreatmentOrAnAimThatCannotBe() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Treatment(START, START, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> Aim.ofChange(0));
  }

  private static Step step(Trajectory trajectory) {
    return trajectory.proposal().orElseThrow().step();
  }

  private static Trajectory pain(double... weekly) {
    return read(series("nprs", "7 days", weekly), Aim.ofChange(2));
  }

  private static Trajectory read(Series series, Aim aim) {
    return new TrajectoryModel(KNOWLEDGE.responseModel())
        .read(series, EIGHT_WEEKS, aim, Optional.empty());
  }

  private static Trajectory read(Series series, Aim aim, String condition) {
    return new TrajectoryModel(KNOWLEDGE.responseModel())
        .read(series, EIGHT_WEEKS, aim, Optional.of(condition));
  }

  private static Series series(String instrument, String recall, double... weekly) {
    return Series.of(
        instrument(instrument),
        recall,
        IntStream.range(0, weekly.length)
            .mapToObj(
                week ->
                    new Score(
                        instrument, recall, Moment.APART, START.plusWeeks(week), weekly[week]))
            .toList());
  }

  private static Score score(String instrument, int week, double value) {
    return new Score(instrument, "7 days", Moment.APART, START.plusWeeks(week), value);
  }

  private static Instrument instrument(String id) {
    return KNOWLEDGE.instruments().get(id);
  }
}
