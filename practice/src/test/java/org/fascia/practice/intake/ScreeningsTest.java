package org.fascia.practice.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.testing.Refusals.assertRefused;
import static org.fascia.practice.testing.TestCases.TODAY;
import static org.fascia.practice.testing.TestCases.anOrder;

import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.facts.Answer.Reply;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.Zone;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.medicine.screening.Verdict;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.FactId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class ScreeningsTest {
  private static final Fact.Taking ANTICOAGULANT =
      new Fact.Taking(
          "B01AF01", "rivaroxaban", "oral", Optional.empty(), Optional.empty(), Place.UNRECORDED);
  private static final Fact.Found WOUND =
      new Fact.Found("open-wound", new Place(Set.of(Zone.LOWER_BACK), Side.LEFT));

  @Autowired ForCaller<Screenings> screenings;
  @Autowired ForCaller<Charts> charts;
  @Autowired ForCaller<Answers> answers;
  @Autowired TestCases cases;

  private TestCase one;
  private Screenings ours;

  @BeforeEach
  void aCaseWithAPrescription() {
    one = cases.prescribed();
    ours = screenings.as(one.clinic().therapist());
  }

  @Test
  void keepsEveryWordItShowed() {
    learn(ANTICOAGULANT);
    ScreeningOnRecord screening = ours.screen(one.file(), TODAY);
    assertThat(screening.shown().fired()).extracting(FiredRule::reason).doesNotContain("");
    assertThat(ours.latest(one.file())).contains(screening);
  }

  @Test
  void findsADangerLearntInAnotherCaseOfThePatient() {
    learn(ANTICOAGULANT);
    var other = cases.another(one);
    assertThat(ours.screen(other, TODAY).shown().fired())
        .extracting(FiredRule::id)
        .containsAll(
            ours.screen(one.file(), TODAY).shown().fired().stream().map(FiredRule::id).toList());
  }

  @Test
  void asksNoMoreWhatWasAnsweredAndAsksAgainAfterAMonth() {
    String asked = aRedFlag(ours.screen(one.file(), TODAY));
    answers.as(one.clinic().therapist()).answer(one.file(), asked, Reply.NO, TODAY);
    assertThat(questions(TODAY)).doesNotContain(asked);
    assertThat(questions(TODAY.plusDays(30))).doesNotContain(asked);
    assertThat(questions(TODAY.plusDays(31))).contains(asked);
  }

  @Test
  void takesTheNewestAnswerToAQuestion() {
    String asked = aRedFlag(ours.screen(one.file(), TODAY));
    answers.as(one.clinic().therapist()).answer(one.file(), asked, Reply.YES, TODAY);
    Verdict confirmed = ours.screen(one.file(), TODAY).shown().verdict();
    answers.as(one.clinic().therapist()).answer(one.file(), asked, Reply.NO, TODAY);
    assertThat(ours.screen(one.file(), TODAY).shown().verdict()).isLessThan(confirmed);
  }

  @Test
  void forgetsNothingThatEndedButCountsItNoMore() {
    FactId wound = learn(WOUND);
    assertThat(ours.screen(one.file(), TODAY).shown().fired()).isNotEmpty();
    charts.as(one.clinic().therapist()).end(one.file(), wound, TODAY.plusDays(3));
    assertThat(ours.screen(one.file(), TODAY.plusDays(2)).shown().fired()).isNotEmpty();
    assertThat(ours.screen(one.file(), TODAY.plusDays(3)).shown().fired()).isEmpty();
    assertThat(charts.as(one.clinic().therapist()).of(one.file())).hasSize(1);
  }

  @Test
  void doesNotCountWhatWasEnteredInErrorOnAnyDay() {
    FactId wound = learn(WOUND);
    Charts ourCharts = charts.as(one.clinic().therapist());
    ourCharts.enteredInError(one.file(), wound, "another patient's", TODAY.plusDays(1));
    assertThat(ours.screen(one.file(), TODAY).shown().fired()).isEmpty();
    assertRefused("INTAKE-009", () -> ourCharts.end(one.file(), wound, TODAY));
  }

  @Test
  void cannotScreenAMedicalCaseBeforeItsPrescription() {
    TestCase bare = cases.opened(CaseKind.MEDICAL);
    Screenings theirs = screenings.as(bare.clinic().therapist());
    assertRefused("INTAKE-001", () -> theirs.screen(bare.file(), TODAY));
  }

  @Test
  void screensTheWholeBodyOfACaseThatNoOrderNarrows() {
    TestCase wellness = cases.opened(CaseKind.WELLNESS);
    assertThat(
            screenings
                .as(wellness.clinic().therapist())
                .screen(wellness.file(), TODAY)
                .shown()
                .verdict())
        .isEqualTo(Verdict.PROCEED);
  }

  @Test
  void isClosedToTheFrontDesk() {
    Screenings desk = screenings.as(one.clinic().frontDesk());
    assertRefused("ACCESS-001", () -> desk.screen(one.file(), TODAY));
    assertRefused("ACCESS-001", () -> desk.latest(one.file()));
    assertRefused("ACCESS-001", () -> desk.leave(one.file(), TODAY));
  }

  @Test
  void givesLeaveForAWeekUntilSomethingChanges() {
    assertThat(ours.leave(one.file(), TODAY)).isInstanceOf(Leave.Unscreened.class);
    ours.screen(one.file(), TODAY);
    assertThat(ours.leave(one.file(), TODAY)).isInstanceOf(Leave.Granted.class);
    assertThat(ours.leave(one.file(), TODAY.plusDays(7))).isInstanceOf(Leave.Granted.class);
    assertOutdated(TODAY.plusDays(8), Leave.Why.AGE);
    assertOutdated(TODAY.plusDays(-1), Leave.Why.AGE);
  }

  @Test
  void takesLeaveBackWhenAFactIsLearntOrEnded() {
    FactId learnt = learn(WOUND);
    ours.screen(one.file(), TODAY);
    charts.as(one.clinic().therapist()).end(one.file(), learnt, TODAY);
    assertOutdated(TODAY, Leave.Why.FACTS);
    ours.screen(one.file(), TODAY);
    learn(WOUND);
    assertOutdated(TODAY, Leave.Why.FACTS);
  }

  @Test
  void takesLeaveBackWhenTheOrderChanges() {
    ours.screen(one.file(), TODAY);
    cases.prescribe(one, anOrder(new OrderedRegion("calf", Side.LEFT)));
    assertOutdated(TODAY, Leave.Why.ORDER);
  }

  private void assertOutdated(ClinicDay day, Leave.Why why) {
    assertThat(ours.leave(one.file(), day))
        .isInstanceOfSatisfying(
            Leave.Outdated.class, outdated -> assertThat(outdated.why()).isEqualTo(why));
  }

  private FactId learn(Fact fact) {
    return charts.as(one.clinic().therapist()).learn(one.file(), fact, TODAY);
  }

  private java.util.List<String> questions(ClinicDay day) {
    return ours.screen(one.file(), day).shown().ask().stream().map(it -> it.id()).toList();
  }

  private static String aRedFlag(ScreeningOnRecord screening) {
    return screening.shown().ask().stream()
        .map(it -> it.id())
        .filter(id -> id.startsWith("rf-"))
        .findFirst()
        .orElseThrow();
  }
}
