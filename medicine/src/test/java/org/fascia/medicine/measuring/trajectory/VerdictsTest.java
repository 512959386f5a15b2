package org.fascia.medicine.measuring.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.fascia.medicine.measuring.trajectory.Trajectory.Alarm;
import org.fascia.medicine.measuring.trajectory.Trajectory.Chances;
import org.fascia.medicine.measuring.trajectory.Trajectory.Plateau;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The borders between the words and between the proposals, on both sides. */
class VerdictsTest {

  @ParameterizedTest
  @CsvSource({
    "0.80, 0.95, NO, 0.0, on course, CONTINUE",
    "0.79, 0.80, NO, 0.0, slower than usual, CONTINUE",
    "0.50, 0.79, NO, 0.0, on course, CONTINUE",
    "0.49, 0.79, NO, 0.0, cannot tell yet, CONTINUE",
    "0.49, 0.80, NO, 0.0, slower than usual, CHANGE",
    "0.49, 0.10, YES, 0.0, hardly changing, CHANGE",
    "0.50, 0.10, YES, 0.0, on course, CONTINUE",
    "0.03, 0.10, NO, 0.0, cannot tell yet, CONTINUE",
    "0.02, 0.10, NO, 0.0, cannot tell yet, REFER_BACK",
    "0.02, 0.10, NO, 0.8, goal reached, DISCHARGE",
    "0.90, 0.10, NO, 0.7, on course, CONTINUE"
  })
  void saysAndProposes(
      double chance, double slower, Plateau plateau, double goalNow, String word, String step) {
    Verdicts ofChange =
        new Verdicts(new Chances(Optional.empty(), chance), goalNow, slower, plateau, Alarm.ONCE);
    Verdicts ofGoal =
        new Verdicts(new Chances(Optional.of(chance), 0), goalNow, slower, plateau, Alarm.NONE);
    assertThat(ofChange.word().words()).isEqualTo(word);
    assertThat(ofChange.proposal().step()).hasToString(step);
    assertThat(ofGoal.word().words()).isEqualTo(word);
    assertThat(ofGoal.proposal()).isEqualTo(ofChange.proposal());
    assertThat(ofGoal.proposal().because()).isNotEmpty();
  }
}
