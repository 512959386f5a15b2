package org.fascia.medicine.measuring.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.fascia.medicine.measuring.trajectory.Simulation.Person;
import org.fascia.medicine.measuring.trajectory.Simulation.Shape;
import org.fascia.medicine.measuring.trajectory.Simulation.Written;
import org.fascia.medicine.measuring.trajectory.Trajectory.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ten thousand people with a known truth: shows that the code does what the model says, not that
 * people are like the model. The figures stand in {@code docs/knowledge.md}.
 */
class TrajectorySimulationTest {
  private static final int MANY = 10_000;
  private static final long SEED = 20260302;
  private static final double MATTERS = 0.2;
  private static final Offset<Double> AS_DOCUMENTED = within(0.003);

  @ParameterizedTest
  @CsvSource({"2, 1, 0.804", "3, 1, 0.806", "4, 2, 0.797", "6, 1, 0.798", "8, 4, 0.796"})
  void coversTheTruthInEightOfTenPeople(int weeks, int every, double documented) {
    List<Person> people = Simulation.people(MANY, SEED, Shape.AS_ASSUMED);
    double covered = covered(people, Written.EXACT, weeks, every);
    assertThat(covered).isBetween(0.77, 0.83).isCloseTo(documented, AS_DOCUMENTED);
  }

  /** What is shown: answers in whole numbers from 0 to 10, interval and truth within the scale. */
  @Test
  void coversItStillWhenPeopleAnswerInWholeNumbersOnAScaleWithEnds() {
    List<Person> people = Simulation.people(MANY, SEED, Shape.AS_ASSUMED);
    long covered = people.stream().filter(Simulation::coveredAsShown).count();
    assertThat((double) covered / MANY).isBetween(0.77, 0.83).isCloseTo(0.813, AS_DOCUMENTED);
  }

  @ParameterizedTest
  @CsvSource({"EXACT, 0.016", "WHOLE, 0.019"})
  void seldomStopsPeopleWhoTrulyImprove(Written written, double documented) {
    List<Person> improving =
        Simulation.people(MANY, SEED, Shape.AS_ASSUMED).stream()
            .filter(it -> it.gainAtEnd() >= MATTERS)
            .toList();
    double stopped = stopped(improving, written);
    assertThat(improving).hasSizeGreaterThan(2000);
    assertThat(stopped).isLessThan(0.05).isCloseTo(documented, AS_DOCUMENTED);
  }

  @Test
  void stopsMostOfThoseWhoDoNotImprove() {
    List<Person> worse =
        Simulation.people(MANY, SEED, Shape.AS_ASSUMED).stream()
            .filter(it -> it.gainAtEnd() <= 0)
            .toList();
    double stopped = stopped(worse, Written.WHOLE);
    assertThat(stopped).isCloseTo(0.714, AS_DOCUMENTED);
  }

  /** Beyond the assumptions there is no promise; what happens is counted all the same. */
  @ParameterizedTest
  @CsvSource({"STRAIGHT, 0.710, 0.048", "LATE, 0.590, 0.102"})
  void countsWhatHappensWhenTheCourseRunsOtherwise(Shape course, double documented, double stops) {
    List<Person> people = Simulation.people(MANY, SEED, course);
    List<Person> improving = people.stream().filter(it -> it.gainAtEnd() >= MATTERS).toList();
    double covered = covered(people, Written.EXACT, 4, 1);
    double stopped = stopped(improving, Written.WHOLE);
    assertThat(covered).isCloseTo(documented, AS_DOCUMENTED);
    assertThat(stopped).isCloseTo(stops, AS_DOCUMENTED);
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
