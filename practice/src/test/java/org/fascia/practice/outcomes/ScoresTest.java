package org.fascia.practice.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.testing.Refusals.assertRefused;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
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
        "OUTCOME-001", () -> ours.record(opened.file(), form("ndi", "now", Moment.APART, 0, 4)));
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
