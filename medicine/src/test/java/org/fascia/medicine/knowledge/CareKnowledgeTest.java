package org.fascia.medicine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fascia.medicine.knowledge.Region.Laterality;
import org.fascia.yaml.KnowledgeFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CareKnowledgeTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();

  @Test
  void readsEveryEntry() {
    assertThat(KNOWLEDGE.conditions().all()).hasSize(36);
    assertThat(KNOWLEDGE.techniques().all()).hasSize(14);
    assertThat(KNOWLEDGE.regions().all()).hasSize(75);
    assertThat(KNOWLEDGE.instruments().all()).hasSize(55);
    assertThat(KNOWLEDGE.evidence().all()).hasSize(337);
  }

  @Test
  void knowsTheZonesOfARegion() {
    Region flank = KNOWLEDGE.regions().get("flank");

    assertThat(flank.zones()).containsExactlyInAnyOrder(Zone.ABDOMEN, Zone.LOWER_BACK);
    assertThat(flank.laterality()).isEqualTo(Laterality.LEFT_RIGHT);
  }

  @Test
  void knowsWhichRulesATechniqueFallsUnder() {
    assertThat(KNOWLEDGE.techniques().get("deep-tissue").screenedAs())
        .containsExactly("deep-tissue");
    assertThat(KNOWLEDGE.techniques().get("scar-massage").screenedAs())
        .containsExactlyInAnyOrder("cross-friction", "myofascial-release");
  }

  @Test
  void keepsRecalledFiguresApart() {
    List<MinimalChange> peg = KNOWLEDGE.instruments().get("peg").minimalChanges();

    assertThat(peg).isNotEmpty();
    assertThat(KNOWLEDGE.instruments().get("peg").shownMinimalChanges()).isEmpty();
    assertThat(KNOWLEDGE.instruments().get("nprs").shownMinimalChanges()).isNotEmpty();
  }

  @Test
  void countsAGoalOnARecalledThresholdAsOurOwn() {
    Goal headacheDays = KNOWLEDGE.conditions().find("migraine").orElseThrow().goals().getFirst();

    assertThat(headacheDays.restsOnPublication()).isFalse();
  }

  /** The diagnoses seen most on orders, from the check of the federal code file. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "M54.2",
        "M54.6",
        "M54.12",
        "M54.16",
        "M54.31",
        "M54.41",
        "M54.81",
        "M62.830",
        "M62.838",
        "M79.10",
        "M79.18",
        "M79.12",
        "M79.7",
        "M25.511",
        "M25.512",
        "M75.01",
        "M75.41",
        "M72.2",
        "M26.621",
        "M53.3",
        "S13.4XXA",
        "S13.4XXD",
        "S16.1XXA",
        "S16.1XXD",
        "S16.1XXS",
        "S29.012A",
        "S39.012A",
        "S39.012D",
        "S46.811A",
        "G44.209",
        "G43.909",
        "R51.9",
        "G89.4",
        "G89.29",
        "G56.01",
        "I89.0",
        "I97.2",
        "L90.5",
        "M99.01",
        "M99.03",
        "M54.50"
      })
  void leadsEveryCommonDiagnosisToACondition(String code) {
    assertThat(KNOWLEDGE.conditions().meantBy(code)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Z96.651, knee-arthroplasty", "M25.561, knee-arthroplasty",
    "M79.18, delayed-onset-muscle-soreness", "G89.4, low-back-pain-chronic"
  })
  void doesNotTakeOneConditionForAnother(String code, String condition) {
    assertThat(KNOWLEDGE.conditions().meantBy(code))
        .extracting(Condition::id)
        .doesNotContain(condition);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "conditions.yaml | technique: swedish, | technique: svedish, | techniques[1].technique",
        "conditions.yaml | body_regions: [lower-back, | body_regions: [lower-bag, | body_regions",
        "conditions.yaml | instrument: nprs | instrument: nrps | goals[1].instrument",
        "conditions.yaml | instruments: [nprs, | instruments: [nrps, | instruments",
        "conditions.yaml | red_flags: [cauda-equina, | red_flags: [cauda, | red_flags",
        "conditions.yaml | maps_to: [rf-saddle-numb, | maps_to: [rf-sadle, | maps_to",
        "conditions.yaml | [acp-2017-acute-lbp-massage] | [acp-1917] | position_evidence_ids",
        "conditions.yaml | type: greater-of | type: more-of | goals[1].rule.type",
        "conditions.yaml | alt_names: | altered_names: | altered_names",
        "techniques.yaml | body_regions: [upper-trapezius, | body_regions: [trapeze, | body_regions",
        "techniques.yaml | walton_max: 3 | walton_max: 1 | pressure.walton_min",
        "body_regions.yaml | parent: head-and-neck | parent: head | parent",
        "body_regions.yaml | laterality: midline | laterality: middle | laterality",
        "instruments.yaml | software_use: render-items | software_use: copy | licence.software_use",
        "instruments.yaml | direction: higher-is-worse | direction: worse | scoring.direction"
      })
  void namesFileAndKeyOfAFault(String file, String right, String wrong, String key) {
    KnowledgeFiles files = KnowledgeFiles.shipped();
    String text = files.text(file);
    assertThat(text).contains(right);

    String broken = text.replace(right, wrong);

    assertThatThrownBy(() -> Knowledge.of(files.with(file, broken)))
        .isInstanceOf(KnowledgeFault.class)
        .hasMessageContainingAll(file, key);
  }

  @Test
  void refusesARegionTheVocabularyDoesNotKnow() {
    KnowledgeFiles files = KnowledgeFiles.shipped();
    String vocabulary = files.text("safety_vocabulary.yaml").replace("  calf: [lower-leg]\n", "");

    assertThatThrownBy(() -> Knowledge.of(files.with("safety_vocabulary.yaml", vocabulary)))
        .hasMessageContainingAll("body_regions.yaml", "calf");
  }
}
