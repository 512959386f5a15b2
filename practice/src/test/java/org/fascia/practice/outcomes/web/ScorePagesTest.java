package org.fascia.practice.outcomes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fascia.medicine.measuring.Moment;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.outcomes.Answered;
import org.fascia.practice.outcomes.Score;
import org.fascia.practice.outcomes.Scores;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.TestTreatments;
import org.fascia.practice.testing.Visitor;
import org.fascia.practice.visits.NoteExamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class ScorePagesTest {
  @Autowired TestClinics clinics;
  @Autowired TestCases cases;
  @Autowired TestTreatments treatments;
  @Autowired ForCaller<Scores> scores;
  @Autowired ClinicDays days;

  private static final String LINE = "Crisis line: call or text 988";

  private TestCase one;
  private String page;
  private Visitor therapist;

  @BeforeEach
  void aTherapistBeforeTheFirstScore() {
    one = cases.prescribed();
    page = "/cases/" + one.file() + "/scores";
    therapist = clinics.signedIn(one.clinic(), one.clinic().therapist());
  }

  @Test
  void asksForPainAndForWhatItKeepsFrom() {
    assertThat(body())
        .contains("No score yet", "How strong was your pain on average in the past week?")
        .contains("interfered with your enjoyment of life", "interfered with your general activity")
        .doesNotContain("<svg viewBox=\"0 0 420 260\"");
  }

  @Test
  void keepsAScoreAndDrawsItsCurve() {
    assertThat(sent(Map.of("instrument", "nprs", "nprs.1", "7")).statusCode()).isEqualTo(302);
    assertThat(body()).contains("Score recorded.", "NPRS / NRS, 7 days", "curve-point");
    assertThat(recorded()).extracting(Score::value).containsExactly(7.0);
  }

  @Test
  void scoresAQuestionnaireAsTheMeanOfItsAnswers() {
    sent(Map.of("instrument", "peg", "peg.1", "7", "peg.2", "6", "peg.3", "5"));
    assertThat(recorded()).extracting(Score::value).containsExactly(6.0);
    assertThat(body()).contains("PEG, past week");
  }

  @Test
  void saysWhetherTheChangeMattersAndWhy() {
    scores
        .as(one.clinic().therapist())
        .record(
            one.file(),
            new Answered(
                "nprs",
                "7 days",
                List.of(OptionalInt.of(7)),
                Moment.APART,
                days.today(one.clinic().therapist()).plusDays(-7)));
    sent(Map.of("instrument", "nprs", "nprs.1", "4"));
    assertThat(body())
        .contains("From 7 to 4: 3 points better, a change that matters to patients.")
        .contains("Published smallest changes that matter");
    assertThat(therapist.get("/cases/" + one.file()).body()).contains("From 7 to 4");
  }

  @Test
  void drawsTheVisitsUnderTheCurve() {
    sent(Map.of("instrument", "nprs", "nprs.1", "7"));
    assertThat(body()).doesNotContain("curve-session");
    treatments.plan(one, TestCases.TODAY);
    treatments.sign(one, TestCases.TODAY, NoteExamples.routine());
    assertThat(body()).contains("curve-session");
    assertThat(therapist.get("/cases/" + one.file()).body()).contains("curve-session");
  }

  @Test
  void saysInPlainWordsWhetherItWorks() {
    weekly(8, 0);
    treatments.plan(one, TestCases.TODAY);
    assertThat(body()).contains("three weekly scores are needed");
    weekly(6, 7);
    weekly(5, 14);
    assertThat(body())
        .contains(
            "Experimental estimate: it cannot be told yet whether it works.",
            "The clinician decides.")
        .doesNotContain("To consider");
    weekly(3, 21);
    assertThat(body())
        .contains(
            "Experimental estimate: on course.", "To consider at this re-evaluation: continue.");
    assertThat(therapist.get("/cases/" + one.file()).body()).contains("on course");
  }

  @Test
  void saysAtOnceThatItGetsWorse() {
    weekly(5, 0);
    treatments.plan(one, TestCases.TODAY);
    weekly(7, 7);
    assertThat(body()).contains("Ask why, look at the warning signs, measure again.");
    weekly(8, 14);
    assertThat(body()).contains("Getting worse.", "To consider: refer back to the prescriber.");
  }

  @Test
  void namesTheQuestionThatCannotBeScored() {
    assertThat(refused(Map.of("instrument", "peg", "peg.1", "7", "peg.3", "5")))
        .contains("Question 2")
        .contains("data-field=\"peg.2\"");
    assertThat(refused(Map.of("instrument", "peg", "peg.1", "7", "peg.2", "6", "peg.3", "11")))
        .contains("Question 3");
    assertThat(refused(Map.of("instrument", "nprs", "nprs.1", "-1"))).contains("Question 1");
    assertThat(refused(Map.of("instrument", "nprs", "nprs.1", "much"))).contains("Question 1");
    assertThat(refused(Map.of("instrument", "mood", "mood.1", "3")))
        .contains("This measure is not asked here.");
    assertThat(recorded()).isEmpty();
  }

  @Test
  void showsTheCrisisLineOnEveryFormAfterMoodAndSaysAtOnceWhatToDo() {
    for (String form : List.of("phq-2", "phq-4", "phq-9")) {
      assertThat(therapist.get(page + "/" + form).body())
          .as(form)
          .containsSubsequence(LINE, "down, depressed", LINE);
    }
    assertThat(therapist.get(page + "/phq-9").body())
        .containsSubsequence("better off dead", "answered-above", "stay with the person", LINE);
    assertThat(therapist.get(page + "/gad-2").body()).doesNotContain(LINE);
  }

  @Test
  void stopsThePageWhenThoughtsOfDeathAreAnsweredWithYes() {
    Map<String, String> answers = new HashMap<>(Map.of("instrument", "phq-9"));
    IntStream.rangeClosed(1, 9).forEach(at -> answers.put("phq-9." + at, "0"));
    sent(answers);
    assertThat(body()).contains(LINE).doesNotContain("class=\"stop");
    answers.put("phq-9.9", "1");
    sent(answers);
    assertThat(body()).containsSubsequence("class=\"stop", "stay with the person", LINE);
    assertThat(therapist.get("/cases/" + one.file()).body())
        .containsSubsequence("stay with the person", LINE);
    answers.remove("phq-9.9");
    assertThat(refused(answers)).contains("Question 9");
  }

  @Test
  void takesATickedFormAndAScoreAsItStands() {
    sent(Map.of("instrument", "rmdq-24", "rmdq-24.1", "1", "rmdq-24.9", "1"));
    sent(
        Map.of(
            "instrument", "psfs", "psfs.about", "stairs", "psfs.total", "3,5", "psfs.moment", "X"));
    assertThat(recorded()).extracting(Score::value).containsExactly(2.0, 3.5);
    assertThat(body()).contains("PSFS, now: stairs");
    assertThat(refused(Map.of("instrument", "psfs", "psfs.about", "stairs", "psfs.total", "four")))
        .contains("no score of PSFS", "data-field=\"psfs.total\"");
  }

  @Test
  void keepsAScoreTakenRightAfterTreatmentOutOfTheCurve() {
    HttpResponse<String> answer =
        sent(Map.of("instrument", "ndi", "ndi.total", "12", "ndi.moment", "AFTER_TREATMENT"));
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(body()).contains("stays out of the curve.", "No score yet");
    assertThat(recorded()).hasSize(1);
  }

  @Test
  void takesAScoreBack() {
    sent(Map.of("instrument", "nprs", "nprs.1", "7"));
    String undo = "/scores/" + recorded().getFirst().id() + "/undo";
    assertThat(body()).contains(undo);
    therapist.submit(page, undo, Map.of("case", one.file().toString()));
    assertThat(body()).contains("Score taken back", "No score yet");
  }

  @Test
  void isClosedToTheFrontDeskAndUnknownInAnotherClinic() {
    sent(Map.of("instrument", "nprs", "nprs.1", "7"));
    Visitor desk = clinics.signedIn(one.clinic(), one.clinic().frontDesk());
    assertThat(desk.get(page).body())
        .contains("Your role does not allow this")
        .doesNotContain("NPRS");
    TestCase other = cases.prescribed();
    Visitor stranger = clinics.signedIn(other.clinic(), other.clinic().therapist());
    assertThat(stranger.get(page).body()).doesNotContain("NPRS");
    assertThat(
            stranger
                .submit("/help", page, Map.of("instrument", "nprs", "nprs.1", "1"))
                .statusCode())
        .isEqualTo(422);
    assertThat(recorded()).hasSize(1);
  }

  private void weekly(int pain, int daysIn) {
    scores
        .as(one.clinic().therapist())
        .record(
            one.file(),
            new Answered(
                "nprs",
                "7 days",
                List.of(OptionalInt.of(pain)),
                Moment.APART,
                TestCases.TODAY.plusDays(daysIn)));
  }

  private HttpResponse<String> sent(Map<String, String> answers) {
    return therapist.submit(page, page, answers);
  }

  private String refused(Map<String, String> answers) {
    HttpResponse<String> answer = therapist.submit(page, page, answers, "HX-Request", "true");
    assertThat(answer.statusCode()).isEqualTo(422);
    return answer.body();
  }

  private List<Score> recorded() {
    return scores.as(one.clinic().therapist()).of(one.file());
  }

  private String body() {
    return therapist.get(page).body();
  }
}
