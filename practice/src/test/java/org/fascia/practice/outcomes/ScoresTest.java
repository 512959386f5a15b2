package org.fascia.practice.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.testing.Refusals.assertRefused;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.fascia.medicine.knowledge.Meaning;
import org.fascia.medicine.measuring.Change;
import org.fascia.medicine.measuring.Moment;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class ScoresTest {
  private static final String WEEK = "7 days";

  @Autowired ForCaller<Scores> scores;
  @Autowired ForCaller<Courses> courses;
  @Autowired TestCases cases;

  private TestCase opened;
  private Scores ours;
  private Courses theirs;

  @BeforeEach
  void aCase() {
    opened = cases.opened(CaseKind.MEDICAL);
    ours = scores.as(opened.clinic().therapist());
    theirs = courses.as(opened.clinic().therapist());
  }

  @Test
  void makesACourseOfWeeklyScoresInTheOrderOfTheirDays() {
    recorded(4, Moment.BEFORE_TREATMENT, 14);
    recorded(7, Moment.APART, 0);
    recorded(6, Moment.APART, 7);
    assertThat(theirs.of(opened.file()))
        .singleElement()
        .satisfies(
            course -> {
              assertThat(course.scores()).extracting(Score::value).containsExactly(7.0, 6.0, 4.0);
              assertThat(course.change())
                  .hasValueSatisfying(
                      change -> assertThat(change.answer()).isEqualTo(Change.Answer.BETTER));
            });
  }

  @Test
  void keepsAScoreTakenRightAfterTreatmentOutOfTheCourse() {
    recorded(7, Moment.APART, 0);
    Score after = recorded(1, Moment.AFTER_TREATMENT, 7);
    assertThat(ours.of(opened.file())).contains(after);
    assertThat(theirs.of(opened.file()).getFirst().scores()).doesNotContain(after);
  }

  @Test
  void doesNotMixScoresOfDifferentRecall() {
    recorded(7, Moment.APART, 0);
    ours.record(opened.file(), form("nprs", "now", Moment.APART, 0, 3));
    assertThat(theirs.of(opened.file())).extracting(Course::recall).containsOnly(WEEK, "now");
  }

  @Test
  void leavesAScoreInErrorOutAndKeepsItOnFile() {
    Score wrong = recorded(9, Moment.APART, 0);
    ours.mark(wrong.id(), "other patient's sheet");
    assertThat(ours.of(opened.file())).isEmpty();
    assertRefused("OUTCOME-005", () -> ours.mark(wrong.id(), " "));
  }

  @Test
  void refusesWhatCannotBeScored() {
    assertRefused(
        "OUTCOME-002",
        () -> ours.record(opened.file(), form("peg", "past week", Moment.APART, 0, 4, 5)));
    assertRefused("OUTCOME-002", () -> recorded(11, Moment.APART, 0));
    assertRefused(
        "OUTCOME-003",
        () -> ours.record(opened.file(), form("nprs", "last year", Moment.APART, 0, 4)));
    assertRefused(
        "OUTCOME-001", () -> ours.record(opened.file(), form("ndi", "today", Moment.APART, 0, 4)));
  }

  @Test
  void keepsAScoreAsItStandsOnAForm() {
    Score ndi = ours.record(opened.file(), total("ndi", "today", "", 23));
    Score girth = ours.record(opened.file(), total("limb-circumference", "now", "ankle", 24.25));
    assertThat(ours.of(opened.file())).containsExactly(ndi, girth);
    assertThat(girth.value()).isEqualTo(24.25);
    assertThat(ndi.answers()).isEmpty();
  }

  @Test
  void makesACourseOfEachThingThatIsMeasured() {
    ours.record(opened.file(), total("psfs", "now", "Climbing  stairs", 3));
    ours.record(opened.file(), total("psfs", "now", "sleeping through", 5));
    ours.record(opened.file(), total("psfs", "now", "climbing stairs", 6));
    assertThat(theirs.of(opened.file()))
        .extracting(course -> course.scores().stream().map(Score::value).toList())
        .containsExactlyInAnyOrder(List.of(3.0, 6.0), List.of(5.0));
  }

  @Test
  void keepsWhatWasLeftOutWhereItWasLeftOut() {
    List<OptionalInt> answers =
        List.of(
            OptionalInt.of(1),
            OptionalInt.empty(),
            OptionalInt.of(1),
            OptionalInt.of(0),
            OptionalInt.of(0),
            OptionalInt.of(0),
            OptionalInt.of(0),
            OptionalInt.of(0),
            OptionalInt.of(2));
    Score kept =
        ours.record(
            opened.file(), new Answered("phq-9", "past 2 weeks", answers, Moment.APART, TODAY));
    assertThat(kept.answers()).isEqualTo(answers);
    assertThat(theirs.of(opened.file()).getFirst().notices())
        .first()
        .satisfies(notice -> assertThat(notice.gravity()).isEqualTo(Meaning.Gravity.GRAVE));
  }

  @Test
  void refusesATotalThatIsNoneOrPassesOverTheQuestions() {
    assertRefused("OUTCOME-006", () -> ours.record(opened.file(), total("ndi", "today", "", 51)));
    assertRefused(
        "OUTCOME-006", () -> ours.record(opened.file(), total("ndi", "today", "", 3.125)));
    assertRefused(
        "OUTCOME-006",
        () -> ours.record(opened.file(), total("rom-goniometry", "now", "left knee", 300)));
    assertRefused("OUTCOME-007", () -> ours.record(opened.file(), total("psfs", "now", " ", 3)));
    assertRefused(
        "OUTCOME-008", () -> ours.record(opened.file(), total("phq-9", "past 2 weeks", "", 3)));
  }

  private static Total total(String instrument, String recall, String about, double value) {
    return new Total(instrument, recall, about, value, Moment.APART, TODAY);
  }

  @Test
  void isNotForTheFrontDesk() {
    assertRefused("ACCESS-001", () -> scores.as(opened.clinic().frontDesk()).of(opened.file()));
  }

  private Score recorded(int pain, Moment moment, int days) {
    return ours.record(opened.file(), form("nprs", WEEK, moment, days, pain));
  }

  private static Answered form(
      String instrument, String recall, Moment moment, int days, int... answers) {
    List<OptionalInt> given = Arrays.stream(answers).mapToObj(OptionalInt::of).toList();
    return new Answered(instrument, recall, given, moment, TODAY.plusDays(days));
  }
}
