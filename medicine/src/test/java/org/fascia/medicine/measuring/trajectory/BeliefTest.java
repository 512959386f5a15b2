package org.fascia.medicine.measuring.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.fascia.medicine.knowledge.ResponseModel.Prior;
import org.fascia.medicine.knowledge.ResponseModel.Spread;
import org.fascia.medicine.measuring.trajectory.Mixture.Weighted;
import org.junit.jupiter.api.Test;

class BeliefTest {
  private static final Belief.Shape SHAPE = new Belief.Shape(4, 7);
  private static final Belief BEFORE =
      Belief.before(
          new Prior(
              "made-up",
              List.of(),
              List.of(),
              new Spread(0.5, 0.2),
              new Spread(-0.1, 0.3),
              0.1,
              List.of(),
              List.of()),
          SHAPE);

  @Test
  void hasAllOfTheChangeByTheReferenceWeek() {
    assertThat(SHAPE.come(0)).isZero();
    assertThat(SHAPE.come(7)).isEqualTo(1);
    assertThat(SHAPE.come(4)).isCloseTo((1 - Math.exp(-1)) / (1 - Math.exp(-1.75)), within(1e-12));
  }

  /** The mean and variance of a Gaussian seen through noise, written out by hand. */
  @Test
  void weighsTheFirstScoreAgainstWhatWasBelieved() {
    Belief after = BEFORE.seeing(0, 0.8);
    assertThat(after.level(0).mean()).isCloseTo(0.5 + 0.04 / 0.05 * 0.3, within(1e-12));
    assertThat(after.level(0).sd()).isCloseTo(Math.sqrt(0.04 * 0.01 / 0.05), within(1e-12));
    assertThat(after.logWeight()).isCloseTo(-0.5 * (Math.log(0.05) + 0.09 / 0.05), within(1e-12));
    assertThat(after.gain(0, 7)).isEqualTo(BEFORE.gain(0, 7));
  }

  /** At week 7 both unknowns count fully: their covariance with the score is their variance. */
  @Test
  void sharesALaterScoreBetweenLevelAndChange() {
    Belief after = BEFORE.seeing(7, 0.1);
    double variance = 0.04 + 0.09 + 0.01;
    double surprise = 0.1 - 0.4;
    assertThat(after.level(0).mean()).isCloseTo(0.5 + 0.04 / variance * surprise, within(1e-12));
    assertThat(after.gain(0, 7).mean()).isCloseTo(0.1 - 0.09 / variance * surprise, within(1e-12));
    assertThat(after.level(7).mean()).isCloseTo(0.4 + 0.13 / variance * surprise, within(1e-12));
    assertThat(after.level(7).sd())
        .isCloseTo(Math.sqrt(0.13 - 0.13 * 0.13 / variance), within(1e-12));
  }

  @Test
  void comesToTheSameInWhicheverOrderTheScoresAreSeen() {
    Belief one = BEFORE.seeing(0, 0.7).seeing(3, 0.5).seeing(5, 0.4);
    Belief other = BEFORE.seeing(5, 0.4).seeing(0, 0.7).seeing(3, 0.5);
    assertThat(one.level(8).mean()).isCloseTo(other.level(8).mean(), within(1e-12));
    assertThat(one.level(8).sd()).isCloseTo(other.level(8).sd(), within(1e-12));
    assertThat(one.logWeight()).isCloseTo(other.logWeight(), within(1e-12));
  }

  @Test
  void findsTheQuantilesOfSeveralShapesTogether() {
    Mixture mixture =
        new Mixture(
            List.of(new Weighted(new Normal(0, 1), 0.5), new Weighted(new Normal(10, 1), 0.5)));
    assertThat(mixture.mean()).isEqualTo(5);
    assertThat(mixture.quantile(0.25)).isCloseTo(0, within(1e-6));
    assertThat(mixture.quantile(0.75)).isCloseTo(10, within(1e-6));
    assertThat(mixture.atLeast(5)).isCloseTo(0.5, within(1e-6));
    assertThat(new Normal(3, 0).atMost(3)).isEqualTo(1);
    assertThat(new Normal(3, 0).atMost(2.9)).isZero();
  }
}
