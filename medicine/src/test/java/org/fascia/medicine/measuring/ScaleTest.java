package org.fascia.medicine.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.fascia.medicine.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class ScaleTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();

  @Test
  void takesTheNumberChosenOnTheNumericPainScale() {
    assertThat(scale("nprs").score(answers(7))).isEqualTo(new Scoring.Scored(7.0));
  }

  @Test
  void takesTheMeanOfThreeForThePegAsItsExamplesDo() {
    assertThat(scale("peg").score(answers(7, 8, 6))).isEqualTo(new Scoring.Scored(7.0));
    assertThat(scale("peg").score(answers(5, 4, 4))).isEqualTo(new Scoring.Scored(4.3));
  }

  @Test
  void guessesNothingForAMissingAnswer() {
    List<OptionalInt> twoOfThree =
        List.of(OptionalInt.of(5), OptionalInt.empty(), OptionalInt.of(4));
    assertThat(scale("peg").score(twoOfThree))
        .isEqualTo(
            new Scoring.NotScored(
                List.of(
                    new ItemFault(
                        "MEASURE-002", 2, "this answer is missing, and none is guessed"))));
  }

  @Test
  void refusesEachAnswerBeyondTheScale() {
    assertThat(scale("peg").score(answers(11, 4, -1)))
        .isInstanceOfSatisfying(
            Scoring.NotScored.class,
            no ->
                assertThat(no.faults())
                    .extracting(ItemFault::code, ItemFault::item)
                    .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("MEASURE-003", 1),
                        org.assertj.core.groups.Tuple.tuple("MEASURE-003", 3)));
  }

  @Test
  void refusesAnotherNumberOfAnswers() {
    assertThat(scale("peg").score(answers(5)))
        .isInstanceOfSatisfying(
            Scoring.NotScored.class,
            no -> assertThat(no.faults()).extracting(ItemFault::code).containsOnly("MEASURE-001"));
  }

  @Test
  void doesNotAskWhatTheLicenceClosesOrIsScoredOtherwise() {
    assertThat(Scale.of(KNOWLEDGE.instruments().get("ndi"))).isEmpty();
    assertThat(Scale.of(KNOWLEDGE.instruments().get("psfs"))).isEmpty();
  }

  private static Scale scale(String id) {
    return Scale.of(KNOWLEDGE.instruments().get(id)).orElseThrow();
  }

  private static List<OptionalInt> answers(int... given) {
    return Arrays.stream(given).mapToObj(OptionalInt::of).toList();
  }
}
