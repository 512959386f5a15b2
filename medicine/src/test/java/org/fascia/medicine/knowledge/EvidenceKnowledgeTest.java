package org.fascia.medicine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fascia.medicine.knowledge.Claim.Verdict;
import org.fascia.yaml.KnowledgeFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceKnowledgeTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();

  static Iterable<Claim> claims() {
    return KNOWLEDGE.claims().all();
  }

  @Test
  void readsEveryFindingTrialAndClaim() {
    assertThat(KNOWLEDGE.evidence().all()).hasSize(337);
    assertThat(KNOWLEDGE.trialAnalyses().all()).hasSize(18);
    assertThat(KNOWLEDGE.claims().all()).hasSize(32);
  }

  @Test
  void gradesTheClaimsOfTheFirstReview() {
    assertThat(KNOWLEDGE.claims().all())
        .extracting(Claim::id)
        .contains(
            "treats-root-cause",
            "natural-proven-solution",
            "post-surgical-complications",
            "sports-injuries",
            "stress-muscle-tension",
            "rehabilitation-injuries",
            "both-kinds-relax");
    assertThat(KNOWLEDGE.claims().get("post-surgical-complications").reason())
        .contains("surgeon first");
  }

  /** A claim that lost what it rests on would be an opinion. */
  @ParameterizedTest
  @MethodSource("claims")
  void everyClaimRestsOnFindingsThatMayBeShown(Claim claim) {
    assertThat(claim.reason()).hasSizeGreaterThan(80);
    assertThat(claim.findings())
        .isNotEmpty()
        .allSatisfy(id -> assertThat(KNOWLEDGE.evidence().get(id).mayBeShown()).as(id).isTrue());
  }

  @Test
  void callsNothingSupportedWithoutAFindingForMassage() {
    assertThat(KNOWLEDGE.claims().all())
        .filteredOn(
            it -> it.verdict() == Verdict.SUPPORTED || it.verdict() == Verdict.PARTLY_SUPPORTED)
        .isNotEmpty()
        .allSatisfy(
            claim ->
                assertThat(claim.findings())
                    .as(claim.id())
                    .anyMatch(
                        id -> KNOWLEDGE.evidence().get(id).favours() == Estimate.Favours.MASSAGE));
  }

  @Test
  void readsWhatAFindingSays() {
    Estimate finding = KNOWLEDGE.evidence().get("sherman-2014-neck-nonresponse-3x60");

    assertThat(finding.effect().figure())
        .hasValueSatisfying(
            it -> {
              assertThat(it.measure()).isEqualTo(EffectMeasure.RR);
              assertThat(it.value()).isEqualTo(0.31);
              assertThat(it.low()).hasValue(0.17);
              assertThat(it.high()).hasValue(0.57);
            });
    assertThat(finding.studied().comparator().against()).isEqualTo(EvidenceWords.Against.NOTHING);
    assertThat(finding.studied().dose())
        .hasValueSatisfying(it -> assertThat(it.sessionsPerWeek()).contains("3"));
    assertThat(finding.publication().kind()).isEqualTo(Estimate.Kind.RCT);
    assertThat(KNOWLEDGE.evidence().get("furlan-2015-lbp-adverse-events").effect().also())
        .containsEntry("serious events", "0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "evidence-other.yaml | condition: migraine | condition: migrane | condition",
        "evidence-other.yaml | technique: massage | technique: masage | technique",
        "evidence-other.yaml | comparator: active | comparator: activ | comparator",
        "evidence-other.yaml | certainty: not-rated | certainty: unrated | certainty",
        "evidence-other.yaml | kind: systematic-review | kind: systematic | source.kind",
        "evidence-other.yaml | measure: RR | measure: XX | effect.measure",
        "evidence-other.yaml | low: 1.19 | low: 1.29 | effect.value",
        "evidence-other.yaml | low: 1.19 | low: -1 | effect.value",
        "evidence-other.yaml | low: 1.19 | lower: 1.19 | effect.lower",
        "evidence-other.yaml | same_as: li-2014-fibromyalgia-pain | same_as: li-2014 | same_as",
        "evidence-other.yaml | id: tang-2016-migraine-response-drugs-end | id: eular-2016-fibromyalgia-massage-weak-against | id",
        "evidence_words.yaml | bears_on: [ankle-sprain] | bears_on: [ankle] | bears_on",
        "evidence_words.yaml | of: [deep-tissue] | of: [deep] | of",
        "evidence_words.yaml | kind: style | kind: stile | kind",
        "evidence_words.yaml | against: sham | against: shame | against",
        "evidence_words.yaml | word: any-pain | word: ankle-sprain | word",
        "trials-musculoskeletal.yaml | meta_analysis: gross-2024-neck-pain-placebo-short | meta_analysis: gross-2023 | meta_analysis",
        "trials-musculoskeletal.yaml | k: 8 | k: 9 | pooled.k",
        "trials-musculoskeletal.yaml | sd_massage: 10.8 | sd_massage: -10.8 | sd_massage",
        "trials-musculoskeletal.yaml | sd_massage: 10.8 | sd: 10.8 | sd_massage",
        "trials-musculoskeletal.yaml | timepoint: short-term | time: short-term | time",
        "claims.yaml | verdict: unproven | verdict: proven | verdict",
        "claims.yaml | - mak-2024-pain-evidence-map | - mak-2024 | findings",
        "claims.yaml | - vairo-2009-sports-injury-swelling-overview | | findings",
        "claims.yaml | - vairo-2009-sports-injury-swelling-overview | - eular-2016-fibromyalgia-massage-weak-against | findings"
      })
  void namesFileAndKeyOfAFault(String file, String right, String wrong, String key) {
    KnowledgeFiles files = KnowledgeFiles.shipped();
    String text = files.text(file);
    assertThat(text).contains(right);

    String broken = text.replace(right, wrong == null ? "" : wrong);

    assertThatThrownBy(() -> Knowledge.of(files.with(file, broken)))
        .isInstanceOf(KnowledgeFault.class)
        .hasMessageContainingAll(file, key);
  }
}
