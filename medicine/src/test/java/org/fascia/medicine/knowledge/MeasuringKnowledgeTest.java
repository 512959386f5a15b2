package org.fascia.medicine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.fascia.medicine.measuring.Scorer;
import org.fascia.medicine.measuring.Scoring;
import org.fascia.yaml.KnowledgeFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What scores and courses are read with. */
class MeasuringKnowledgeTest {
  private static final KnowledgeFiles FILES = KnowledgeFiles.shipped();

  @Test
  void everyMeasureOfAGoalCanBeRecordedAsItsBaseline() {
    Knowledge knowledge = Knowledge.load();
    knowledge.conditions().all().stream()
        .flatMap(condition -> condition.goals().stream())
        .filter(goal -> goal.situation().isEmpty())
        .map(goal -> knowledge.instruments().get(goal.instrument()))
        .distinct()
        .forEach(
            instrument ->
                assertThat(
                        !instrument.questions().isEmpty()
                            || Scorer.of(instrument).recorded(middle(instrument))
                                instanceof Scoring.Scored)
                    .as(instrument.id())
                    .isTrue());
  }

  private static double middle(Instrument instrument) {
    return instrument.ends().map(ends -> (ends.lowest() + ends.highest()) / 2).orElse(1.0);
  }

  @Test
  void namesWhoReviewedAnEntryOfAnyKind() {
    String claims = FILES.text("claims.yaml");
    String reviewed =
        claims.replaceFirst("\n  verdict:", "\n  reviewed_by: A. Reader, MD\n  verdict:");
    Reviews reviews = Knowledge.of(FILES.with("claims.yaml", reviewed)).reviews();
    Knowledge shipped = Knowledge.load();
    String first = shipped.claims().all().getFirst().id();
    assertThat(reviews.of(Claim.class, first)).contains("A. Reader, MD");
    assertThat(shipped.reviews().of(Claim.class, first)).isEmpty();
  }

  private static final ResponseModel MODEL = Knowledge.of(FILES).responseModel();

  @Test
  void everyAssumptionNamesThePublishedCoursesItComesFrom() {
    List<String> published =
        FILES
            .text("trajectories.yaml")
            .lines()
            .filter(line -> line.startsWith("- id: "))
            .map(line -> line.substring("- id: ".length()))
            .toList();
    assertThat(MODEL.priors())
        .isNotEmpty()
        .allSatisfy(
            prior -> {
              assertThat(prior.how()).as(prior.id()).isNotEmpty();
              assertThat(published).as(prior.id()).containsAll(prior.sources());
            });
  }

  @ParameterizedTest
  @CsvSource({
    "nprs, low-back-pain-acute, pain-acute-back",
    "nprs, whiplash, pain-neck",
    "nprs, fibromyalgia, pain-persistent",
    "rmdq-24, low-back-pain-acute, disability-back-rmdq"
  })
  void takesTheAssumptionsNearestToInstrumentAndCondition(
      String instrument, String condition, String prior) {
    assertThat(MODEL.nearest(instrument, Optional.of(condition)))
        .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(prior));
    assertThat(MODEL.nearest("sleep-0-10", Optional.of(condition))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "response_model.yaml | experimental: true | experimental: false | experimental",
        "response_model.yaml | noise: 0.109 | noise: 0 | noise",
        "response_model.yaml | instruments: [odi] | instruments: [oddi] | instruments",
        "response_model.yaml | conditions: [low-back-pain-acute] | conditions: [acute] | conditions",
        "response_model.yaml | confidence: derived | confidence: read | confidence",
        "instruments.yaml | counts_as: nothing | counted_as: nothing | counts_as",
        "instruments.yaml | counts_as: points | counts_as: steps | counts_as",
        "instruments.yaml | conditions: [neck-pain] | conditions: [stiff-neck] | stiff-neck",
        "instruments.yaml | fold: mean | fold: median | fold",
        "instruments.yaml | items: [12, 19] | items: [12, 20] | items",
        "instruments.yaml | counts_as: [5, 4, | counts_as: [4, | counts_as",
        "instruments.yaml | recorded_only: the scoring | recorded: the scoring | recorded_only",
        "instruments.yaml | texts: null | texts: [a closed question] | texts"
      })
  void namesFileAndKeyOfAFault(String file, String right, String wrong, String key) {
    String text = FILES.text(file);
    assertThat(text).contains(right);

    assertThatThrownBy(() -> Knowledge.of(FILES.with(file, text.replace(right, wrong))))
        .isInstanceOf(KnowledgeFault.class)
        .hasMessageContainingAll(file, key);
  }

  @Test
  void keepsFiguresOfErrorThatWereNotReadApart() {
    assertThat(Knowledge.of(FILES).instruments().all())
        .flatExtracting(instrument -> instrument.meaning().detectable())
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.source()).isNotBlank())
        .filteredOn(DetectableChange::mayBeShown)
        .allSatisfy(it -> assertThat(it.confidence()).isEqualTo(Confidence.READ));
  }
}
