package org.fascia.medicine.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.medicine.screening.ScreeningExamples.KNOWLEDGE;
import static org.fascia.medicine.screening.ScreeningExamples.screen;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Ask;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  private static final String BACK_PAIN =
      """
      diagnoses: [{icd10: M54.50, text: Low back pain, days_since_onset: 20, region: [lower-back]}]
      request: {technique: swedish, region: [lower-back], pressure: 3}
      """;

  @Test
  void namesTheFactThatMakesAQuestionWorthAsking() {
    assertThat(asked(BACK_PAIN, "rf-bilateral-leg").because()).isEqualTo("Low back pain (M54.50)");
    assertThat(asked(BACK_PAIN, "rf-pe").because()).isEqualTo("asked at every visit");
  }

  @Test
  void asksAfterSpreadWhereverASpineHurtsAndACancerIsOnRecord() {
    String chronic =
        """
        diagnoses:
          - {icd10: M54.50, text: Low back pain, days_since_onset: 900, region: [lower-back]}
          - {icd10: C50.911, text: Breast cancer, status: history, days_since_onset: 4000}
        request: {technique: swedish, region: [lower-back], pressure: 2}
        """;

    assertThat(asked(chronic, "rf-cancer-history-back").because())
        .isEqualTo("Breast cancer (C50.911)");
    assertThat(ids(chronic.replace("C50.911", "M17.11"))).doesNotContain("rf-cancer-history-back");
  }

  @Test
  void namesTheValueThatMakesAQuestionWorthAsking() {
    assertThat(asked(BACK_PAIN + "vitals: {temp_c: 37.6}", "rf-sepsis").because())
        .isEqualTo("Body temperature 37.6");
  }

  @Test
  void asksTheMostDangerousFirst() {
    assertThat(gravestAnswers(BACK_PAIN)).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(screen(BACK_PAIN).ask().getFirst().id()).isEqualTo("rf-saddle-numb");
  }

  @Test
  void doesNotAskAgainWhatWasAnswered() {
    assertThat(ids(BACK_PAIN + "answers_no: [rf-saddle-numb]")).doesNotContain("rf-saddle-numb");
    assertThat(ids(BACK_PAIN + "answers_yes: [rf-lump-new]")).doesNotContain("rf-lump-new");
  }

  @Test
  void keepsAskingWhatNobodyWasSureOf() {
    String unsure = "answers_unsure: [rf-saddle-numb, rf-lump-new]\nvitals: {sbp: 190}\n";

    assertThat(ids(BACK_PAIN + unsure)).contains("rf-saddle-numb", "rf-lump-new");
  }

  @Test
  void followsAYesWithTheNextQuestion() {
    assertThat(ids(BACK_PAIN)).doesNotContain("rf-strangled");
    assertThat(ids(BACK_PAIN + "answers_yes: [rf-partner-violence]")).contains("rf-strangled");
    assertThat(ids(BACK_PAIN + "answers_unsure: [rf-suicide]")).contains("rf-suicide-now");
  }

  @Test
  void asksNothingInAnEmergency() {
    assertThat(ids(BACK_PAIN + "answers_yes: [rf-saddle-numb]")).isEmpty();
  }

  @Test
  void asksOnlyWhatCouldMakeItGraverWhenThereIsNoSessionToday() {
    assertThat(gravestAnswers(BACK_PAIN + "vitals: {sbp: 190}"))
        .isNotEmpty()
        .containsOnly(Verdict.EMERGENCY);
  }

  @Test
  void asksAboutTheLastSessionAtReturnVisitsOnly() {
    assertThat(ids(BACK_PAIN)).doesNotContain("rf-after-massage-neuro").contains("rf-suicide");
    assertThat(ids(BACK_PAIN.replace("pressure: 3", "pressure: 3, visit: return")))
        .contains("rf-after-massage-neuro")
        .doesNotContain("rf-suicide");
  }

  @Test
  void neverAsksAnyoneForAPhysiciansScore() {
    assertThat(KNOWLEDGE.safety().asks().values())
        .filteredOn(ask -> ask.askIf().isEmpty())
        .extracting(Ask::id)
        .containsExactly(
            "rf-allergy-now",
            "rf-wells-dvt",
            "rf-wells-pe",
            "rf-canadian-cspine",
            "rf-myelopathy-cluster");
  }

  @Test
  void asksForAValueARuleMissesAndForOneThatIsTooOld() {
    assertThat(asked(BACK_PAIN.replace("M54.50", "D69.3"), "value:platelets").because())
        .isEqualTo("Low platelets known but no recent count");
    assertThat(
            asked(BACK_PAIN + "vitals: {sbp: {value: 190, hours_ago: 72}}", "value:sbp").because())
        .isEqualTo("the last value would change the treatment; last on file: 190 mmHg, 3 days ago");
  }

  @Test
  void asksForTheValueAMedicineMakesImportant() {
    String warfarin = "medications: [{name: warfarin, atc: B01AA03, days_since_start: 400}]\n";

    assertThat(asked(BACK_PAIN + warfarin, "value:inr").because()).isEqualTo("warfarin");
    assertThat(ids(BACK_PAIN + warfarin + "labs: {inr: 2.4}")).doesNotContain("value:inr");
  }

  @Test
  void asksWhenAnUndatedOperationWas() {
    String operated = "surgery: {kind: joint-replacement, text: New knee, region: [knee]}\n";

    assertThat(asked(BACK_PAIN + operated, "date:joint-replacement").question())
        .isEqualTo("When was the operation: New knee?");
  }

  @Test
  void staysWithinWhatATherapistCanAsk() {
    List<Integer> numbers =
        ScreeningExamples.vignettes().stream()
            .map(one -> ScreeningExamples.SCREENER.screen(one.facts(), one.request()).ask().size())
            .sorted()
            .toList();

    assertThat(numbers.getLast()).isLessThanOrEqualTo(25);
    assertThat(numbers.get(numbers.size() / 2)).isLessThanOrEqualTo(12);
  }

  private static List<Verdict> gravestAnswers(String keys) {
    Map<String, Ask> asks = KNOWLEDGE.safety().asks();
    return screen(keys).ask().stream()
        .flatMap(question -> Stream.ofNullable(asks.get(question.id())))
        .map(ask -> Verdict.of(ask.gravest()).orElseThrow())
        .toList();
  }

  private static List<String> ids(String keys) {
    return screen(keys).ask().stream().map(Question::id).toList();
  }

  private static Question asked(String keys, String id) {
    return screen(keys).ask().stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not asked: " + id + ", but " + ids(keys)));
  }
}
