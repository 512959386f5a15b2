package org.fascia.medicine.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Instrument.SoftwareUse;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Meaning;
import org.fascia.medicine.knowledge.ScoringRule;
import org.fascia.medicine.measuring.Scoring.NotScored;
import org.fascia.medicine.measuring.Scoring.PartScore;
import org.fascia.medicine.measuring.Scoring.Scored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScorerTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();

  @Test
  void scoresEveryInstrumentInOneWayOrKeepsItsScoreOnly() {
    assertThat(KNOWLEDGE.instruments().all())
        .hasSize(55)
        .filteredOn(it -> it.scoring() instanceof ScoringRule.RecordedOnly)
        .extracting(Instrument::id)
        .containsExactlyInAnyOrder("womac", "visa-a");
  }

  @Test
  void showsNoWordsOfAClosedInstrument() {
    assertThat(KNOWLEDGE.instruments().all())
        .filteredOn(it -> it.softwareUse() == SoftwareUse.RECORD_SCORE_ONLY)
        .hasSize(21)
        .allSatisfy(it -> assertThat(it.itemTexts()).as(it.id()).isEmpty());
  }

  @Test
  void reachesBothEndsOfEveryQuestionnaire() {
    assertThat(KNOWLEDGE.instruments().all())
        .filteredOn(it -> it.scoring() instanceof ScoringRule.Questionnaire)
        .filteredOn(it -> it.range().isPresent() && !it.id().equals("midas"))
        .allSatisfy(ScorerTest::reachesItsEnds);
  }

  private static void reachesItsEnds(Instrument instrument) {
    Instrument.Range range = instrument.range().orElseThrow();
    List<Scoring> ends = EndsOf.questionnaire(instrument);
    assertThat(ends)
        .as(instrument.id())
        .extracting(it -> EndsOf.totals((Scored) it))
        .anySatisfy(it -> assertThat(it).contains(range.lowest()))
        .anySatisfy(it -> assertThat(it).contains(range.highest()));
  }

  @Test
  void takesAWordForAClass() {
    assertThat(((Scored) words("ceap", "C3")).total()).hasValue(4);
    assertFaults(words("ceap", "C9")).containsExactly(tuple("MEASURE-004", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "5,5", "1e3", "NaN", "--", "7/10", "٣"})
  void refusesTextByItem(String text) {
    assertFaults(words("peg", "7", text, "6")).containsExactly(tuple("MEASURE-004", 2));
  }

  @Test
  void refusesEachAnswerBeyondItsScale() {
    assertFaults(words("peg", "11", "4", "-1"))
        .containsExactly(tuple("MEASURE-003", 1), tuple("MEASURE-003", 3));
  }

  @Test
  void refusesHalvesWhereWholeNumbersAreAsked() {
    assertFaults(words("peg", "7", "4.5", "6")).containsExactly(tuple("MEASURE-004", 2));
  }

  @Test
  void refusesANumberBetweenTheAnswers() {
    assertFaults(words("hit-6", "6", "7", "8", "10", "11", "13"))
        .containsExactly(tuple("MEASURE-006", 2));
  }

  @Test
  void refusesAnotherNumberOfAnswers() {
    assertFaults(words("peg", "5")).containsExactly(tuple("MEASURE-001", 0));
    assertFaults(words("peg", "5", "5", "5", "5")).containsExactly(tuple("MEASURE-001", 0));
    assertFaults(words("psfs", "5", "5")).containsExactly(tuple("MEASURE-001", 0));
  }

  @Test
  void guessesNothingForAMissingAnswer() {
    assertFaults(words("peg", "5", "-", "4")).containsExactly(tuple("MEASURE-002", 2));
    assertFaults(words("psfs", "5", "-", "4")).containsExactly(tuple("MEASURE-005", 2));
  }

  @Test
  void namesTheMissingAnswersWhenThereAreTooMany() {
    assertFaults(words("gad-7", "1", "-", "-", "-", "1", "1", "1"))
        .containsExactly(tuple("MEASURE-005", 2), tuple("MEASURE-005", 3), tuple("MEASURE-005", 4));
  }

  @Test
  void letsTheMeanOfTheAnsweredStandForTheMissingWhereTheRuleSaysSo() {
    assertThat(((Scored) words("gad-7", "2", "-", "2", "2", "2", "2", "-")).total()).hasValue(14);
    assertThat(((Scored) words("quickdash", eleven("3", 1))).total()).hasValue(50);
    assertFaults(words("quickdash", eleven("3", 2)))
        .containsExactly(tuple("MEASURE-005", 1), tuple("MEASURE-005", 2));
  }

  @Test
  void countsABlankBoxAsNotTicked() {
    String[] blank = Collections.nCopies(24, "-").toArray(String[]::new);
    blank[4] = "1";
    assertThat(((Scored) words("rmdq-24", blank)).total()).hasValue(1);
  }

  @Test
  void opensAnAlarmForThoughtsOfDeathAndNeverScoresAroundThem() {
    Scored answered = (Scored) words("phq-9", "0", "0", "0", "0", "0", "0", "0", "0", "1");
    assertThat(answered.notices())
        .first()
        .satisfies(it -> assertThat(it.gravity()).isEqualTo(Meaning.Gravity.GRAVE))
        .satisfies(it -> assertThat(it.says()).contains("crisis line"));
    assertThat(KNOWLEDGE.instruments().get("phq-9").meaning().crisis())
        .isEqualTo(Meaning.Crisis.SHOWS_LINE);
    assertFaults(words("phq-9", "0", "0", "0", "0", "0", "0", "0", "0", "-"))
        .containsExactly(tuple("MEASURE-002", 9));
    assertThat(((Scored) words("phq-9", "0", "0", "0", "0", "0", "0", "0", "0", "0")).notices())
        .isEmpty();
  }

  @Test
  void leavesOpenThePartThatHasTooFewAnswersWhereNoTotalNeedsIt() {
    Scored scored =
        (Scored) words("promis-global-10", "-", "-", "3", "-", "-", "4", "5", "3", "-", "-");
    assertThat(scored.total()).isEmpty();
    assertThat(scored.parts()).containsExactly(new PartScore("physical", 42.3));
    assertThat(scored.open()).containsExactly("mental");
  }

  @Test
  void hasNoTotalWithoutAllItsParts() {
    assertFaults(words("koos-12", "1", "2", "1", "2", "2", "2", "1", "1", "3", "-", "-", "-"))
        .extracting(it -> it.toList().getFirst())
        .containsOnly("MEASURE-005");
  }

  @Test
  void refusesMoreThanTheScaleHolds() {
    assertFaults(words("midas", "90", "90", "90", "1", "0"))
        .containsExactly(tuple("MEASURE-007", 0));
    assertFaults(Scorer.of(instrument("lefs")).recorded(81))
        .containsExactly(tuple("MEASURE-007", 0));
    assertThat(((Scored) Scorer.of(instrument("lefs")).recorded(54)).total()).hasValue(54);
    assertFaults(Scorer.of(instrument("womac")).recorded(Double.NaN)).isNotEmpty();
  }

  @Test
  void keepsOnlyTheScoreOfWhatIsScoredElsewhere() {
    assertFaults(words("womac", "1", "2")).containsExactly(tuple("MEASURE-008", 0));
  }

  @ParameterizedTest
  @CsvSource({"16, moderate", "14, mild", "5, mild", "4, none", "50, complete"})
  void callsAScoreByItsBand(int sum, String label) {
    int[] answers = new int[10];
    for (int left = sum, at = 0; left > 0; left -= answers[at++]) {
      answers[at] = Math.min(5, left);
    }
    String[] words = Arrays.stream(answers).mapToObj(String::valueOf).toArray(String[]::new);
    assertThat(((Scored) words("ndi", words)).band().orElseThrow().label()).isEqualTo(label);
  }

  @Test
  void reportsADiaryOnlyWhenThreeWeeksOfFourAreFilledIn() {
    String[] days = Collections.nCopies(28, "0").toArray(String[]::new);
    days[0] = "6";
    days[9] = "8";
    for (int at = 21; at < 28; at++) {
      days[at] = "-";
    }
    Scored scored = (Scored) words("headache-diary", days);
    assertThat(scored.total()).hasValue(2.7);
    assertThat(scored.parts())
        .containsExactly(
            new PartScore("days-filled-in", 21), new PartScore("mean-worst-strength", 7));
    days[20] = "-";
    assertFaults(words("headache-diary", days)).hasSize(8).contains(tuple("MEASURE-005", 21));
    days[0] = "11";
    assertFaults(words("headache-diary", days)).contains(tuple("MEASURE-003", 1));
  }

  @Test
  void takesTheMeanOfReadingsWhenThereAreEnough() {
    assertThat(((Scored) words("grip-strength", "30", "32", "31")).total()).hasValue(31);
    assertThat(((Scored) words("ppt", "2.5", "-", "3")).total()).hasValue(2.75);
    assertFaults(words("ppt", "2.5")).containsExactly(tuple("MEASURE-001", 0));
    assertFaults(words("grip-strength", "30", "320")).containsExactly(tuple("MEASURE-003", 2));
    assertThat(((Scored) words("rom-goniometry", "-10")).total()).hasValue(-10);
  }

  @Test
  void comparesGirthsSiteBySite() {
    Scored scored = (Scored) words("limb-circumference", "30", "28.5", "26", "-", "22", "21.8");
    assertThat(scored.total()).hasValue(1.5);
    assertThat(scored.parts())
        .containsExactly(new PartScore("site-1", 1.5), new PartScore("site-3", 0.2));
    assertFaults(words("limb-circumference", "30")).containsExactly(tuple("MEASURE-001", 0));
    assertFaults(words("limb-circumference", "300", "20")).containsExactly(tuple("MEASURE-003", 1));
  }

  @Test
  void needsEveryGirthAndTheirDistanceForAVolume() {
    AnswerWords limb = AnswerWords.to(instrument("limb-volume"));
    assertThat(((Scored) limb.cones(10, List.of("20", "24"))).total()).hasValue(386.2);
    assertFaults(limb.cones(10, List.of("20", "-"))).containsExactly(tuple("MEASURE-002", 2));
    assertFaults(limb.cones(5, List.of("20", "24"))).containsExactly(tuple("MEASURE-009", 0));
    assertFaults(limb.score(List.of("20", "24"))).containsExactly(tuple("MEASURE-009", 0));
    assertFaults(AnswerWords.to(instrument("nprs")).cones(10, List.of("3")))
        .containsExactly(tuple("MEASURE-001", 0));
  }

  private static String[] eleven(String answer, int missing) {
    String[] words = Collections.nCopies(11, answer).toArray(String[]::new);
    Arrays.fill(words, 0, missing, "-");
    return words;
  }

  private static Scoring words(String instrument, String... words) {
    return AnswerWords.to(instrument(instrument)).score(List.of(words));
  }

  private static Instrument instrument(String id) {
    return KNOWLEDGE.instruments().get(id);
  }

  private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>>
      assertFaults(Scoring scoring) {
    assertThat(scoring).isInstanceOf(NotScored.class);
    return assertThat(((NotScored) scoring).faults()).extracting(ItemFault::code, ItemFault::item);
  }
}
