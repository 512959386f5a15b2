package org.fascia.medicine.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.measuring.Change.Answer;
import org.fascia.medicine.measuring.Change.Reason;
import org.junit.jupiter.api.Test;

class ChangeTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();

  @Test
  void mattersFromTheSmallestPublishedChangeOn() {
    assertTold(pain(7, 5), Answer.BETTER, Reason.MATTERS);
    assertTold(pain(7, 6), Answer.SAME, Reason.LESS_THAN_MATTERS);
    assertTold(pain(7, 7), Answer.SAME, Reason.NO_DIFFERENCE);
  }

  @Test
  void isReadAgainstPointsAndAgainstTheFirstScore() {
    Change change = pain(6, 4);
    assertThat(change.points()).isEqualTo(2);
    assertThat(change.percent()).hasValueCloseTo(33.3, within(0.1));
    assertTold(pain(3, 2), Answer.BETTER, Reason.MATTERS);
  }

  @Test
  void isWorseWhenPainRisesByWhatMatters() {
    assertTold(pain(4, 6), Answer.WORSE, Reason.MATTERS);
    assertThat(pain(4, 6).points()).isEqualTo(-2);
    assertTold(pain(5, 6), Answer.SAME, Reason.LESS_THAN_MATTERS);
  }

  @Test
  void tellsFeltBetterInTheNeckFromBeyondError() {
    assertTold(neck(7, 5), Answer.CANNOT_TELL, Reason.MATTERS_WITHIN_ERROR);
    assertTold(neck(7, 3), Answer.BETTER, Reason.MATTERS_AND_BEYOND_ERROR);
    assertTold(neck(7, 6), Answer.SAME, Reason.LESS_THAN_MATTERS);
  }

  @Test
  void takesTheThresholdsOfThePersonsConditionAlone() {
    assertThat(neck(7, 5).thresholds())
        .extracting(it -> it.threshold().low())
        .containsExactly(1.3, 1.5);
    assertThat(pain(7, 5).thresholds())
        .extracting(it -> it.threshold().low())
        .containsExactly(2.0, 30.0);
  }

  @Test
  void tellsFromHowManyPointsOnAChangeMatters() {
    Instrument nprs = instrument("nprs");
    assertThat(Change.mattering(nprs, Optional.empty())).hasValue(2);
    assertThat(Change.mattering(nprs, Optional.of("neck-pain"))).hasValue(1.3);
    assertThat(Change.mattering(instrument("vas-pain"), Optional.empty())).hasValue(17.5);
    assertThat(Change.mattering(instrument("peg"), Optional.empty())).isEmpty();
  }

  @Test
  void asksForEveryThresholdOfOthersWhenNoneFitsThePerson() {
    Instrument line = instrument("vas-pain");
    assertTold(Change.between(line, 60, 44), Answer.SAME, Reason.LESS_THAN_MATTERS);
    assertTold(Change.between(line, 60, 42), Answer.BETTER, Reason.MATTERS);
    assertTold(
        Change.between(line, Optional.of("low-back-pain-chronic"), 60, 45),
        Answer.BETTER,
        Reason.MATTERS);
  }

  @Test
  void asksTenPointsOfTheNeckIndexForOnePerson() {
    Instrument ndi = instrument("ndi");
    assertTold(Change.between(ndi, 25, 19), Answer.CANNOT_TELL, Reason.MATTERS_WITHIN_ERROR);
    assertTold(Change.between(ndi, 25, 14), Answer.BETTER, Reason.MATTERS_AND_BEYOND_ERROR);
  }

  @Test
  void tellsErrorWithoutAThresholdThatMatters() {
    Instrument ankle = instrument("figure-of-eight-ankle");
    assertTold(Change.between(ankle, 55, 54), Answer.BETTER, Reason.BEYOND_ERROR);
    assertTold(Change.between(ankle, 55, 54.7), Answer.CANNOT_TELL, Reason.WITHIN_ERROR);
  }

  @Test
  void leavesDifferencesBetweenGroupsAndOtherFormsAside() {
    assertThat(Change.between(instrument("rmdq-24"), 12, 9).thresholds())
        .noneMatch(it -> it.threshold().low() == 2);
    assertThat(Change.between(instrument("groc"), 0, 4).answer()).isEqualTo(Answer.CANNOT_TELL);
  }

  @Test
  void isBetterWhenAScaleOfAbilityRises() {
    assertThat(Change.between(instrument("psfs"), 4, 8).points()).isEqualTo(4);
  }

  @Test
  void hasNoShareOfNothing() {
    assertThat(pain(0, 3).percent()).isEmpty();
    assertTold(pain(0, 0), Answer.SAME, Reason.NO_DIFFERENCE);
  }

  @Test
  void cannotTellWhetherItMattersWithoutAConfirmedThreshold() {
    Instrument peg = instrument("peg");
    assertThat(peg.minimalChanges()).isNotEmpty();
    assertThat(Change.between(peg, 7, 3).thresholds()).isEmpty();
    assertTold(Change.between(peg, 7, 3), Answer.CANNOT_TELL, Reason.NO_THRESHOLD);
  }

  private static void assertTold(Change change, Answer answer, Reason reason) {
    assertThat(change.reason()).isEqualTo(reason);
    assertThat(change.answer()).isEqualTo(answer);
  }

  private static Change pain(double earlier, double later) {
    return Change.between(instrument("nprs"), earlier, later);
  }

  private static Change neck(double earlier, double later) {
    return Change.between(instrument("nprs"), Optional.of("neck-pain"), earlier, later);
  }

  private static Instrument instrument(String id) {
    return KNOWLEDGE.instruments().get(id);
  }
}
