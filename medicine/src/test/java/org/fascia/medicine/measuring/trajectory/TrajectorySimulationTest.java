package org.fascia.medicine.measuring.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fascia.medicine.measuring.trajectory.Simulation.Person;
import org.fascia.medicine.measuring.trajectory.Simulation.Shape;
import org.fascia.medicine.measuring.trajectory.Simulation.Written;
import org.fascia.medicine.measuring.trajectory.Trajectory.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Ten thousand people with a known truth: shows that the code does what the model says, not that
 * people are like the model. The figures stand in {@code docs/knowledge.md}.
 */
class TrajectorySimulationTest {
  private static final int MANY = 10_000;
  private static final long SEED = 20260302;
  private static final double MATTERS = 0.2;

  @ParameterizedTest
  @CsvSource({"2, 1", "3, 1", "4, 2", "6, 1", "8, 4"})
  void coversTheTruthInEightOfTenPeople(int weeks, int every) {
    List<Person> people = Simulation.people(MANY, SEED, Shape.AS_ASSUMED);
    double covered = covered(people, Written.EXACT, weeks, every);
    assertThat(covered).isBetween(0.77, 0.83);
  }

  @Test
  void coversItStillWhenPeopleAnswerInWholeNumbers() {
    List<Person> people =
        Simulation.people(MANY, SEED, Shape.AS_ASSUMED).stream()
            .filter(it -> it.at(Simulation.WEEKS) > 0 && it.level() < 1)
            .toList();
    double covered = covered(people, Written.WHOLE, 4, 1);
    assertThat(covered).isBetween(0.77, 0.83);
  }

  @ParameterizedTest
  @EnumSource(Written.class)
  void seldomStopsPeopleWhoTrulyImprove(Written written) {
    List<Person> improving =
        Simulation.people(MANY, SEED, Shape.AS_ASSUMED).stream()
            .filter(it -> it.gainAtEnd() >= MATTERS)
            .toList();
    double stopped = stopped(improving, written);
    assertThat(improving).hasSizeGreaterThan(2000);
    assertThat(stopped).isLessThan(0.05);
  }

  @Test
  void stopsManyOfThoseWhoGetWorse() {
    List<Person> worse =
        Simulation.people(MANY, SEED, Shape.AS_ASSUMED).stream()
            .filter(it -> it.gainAtEnd() <= 0)
            .toList();
    double stopped = stopped(worse, Written.WHOLE);
    assertThat(stopped).isGreaterThan(0.5);
  }

  /** Beyond the assumptions there is no promise; what happens is counted all the same. */
  @ParameterizedTest
  @EnumSource(
      names = {"STRAIGHT", "LATE"},
      value = Shape.class)
  void countsWhatHappensWhenTheCourseRunsOtherwise(Shape course) {
    List<Person> people = Simulation.people(MANY, SEED, course);
    List<Person> improving = people.stream().filter(it -> it.gainAtEnd() >= MATTERS).toList();
    double covered = covered(people, Written.EXACT, 4, 1);
    double stopped = stopped(improving, Written.WHOLE);
    assertThat(covered).isGreaterThan(0.5);
    assertThat(stopped).isLessThan(0.15);
  }

  private static double covered(List<Person> people, Written written, int weeks, int every) {
    long covered =
        people.stream()
            .filter(it -> Simulation.covered(it, it.series(written, weeks, every)))
            .count();
    return (double) covered / people.size();
  }

  private static double stopped(List<Person> people, Written written) {
    long stopped =
        people.stream()
            .filter(it -> Simulation.steps(it, written).contains(Step.REFER_BACK))
            .count();
    return (double) stopped / people.size();
  }
}
