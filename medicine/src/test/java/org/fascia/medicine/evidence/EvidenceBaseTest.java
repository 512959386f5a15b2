package org.fascia.medicine.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fascia.medicine.evidence.EvidenceBase.Query;
import org.fascia.medicine.evidence.EvidenceBase.Topical;
import org.fascia.medicine.knowledge.Certainty;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.EvidenceWords.Against;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Technique;
import org.junit.jupiter.api.Test;

class EvidenceBaseTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final EvidenceBase BASE = EvidenceBase.of(KNOWLEDGE);

  @Test
  void neverGivesWhatWasOnlyRecalled() {
    assertThat(KNOWLEDGE.evidence().all()).anyMatch(it -> !it.mayBeShown());
    assertThat(BASE.find(Query.on("low-back-pain-chronic")))
        .isNotEmpty()
        .allMatch(Estimate::mayBeShown)
        .extracting(Estimate::id)
        .doesNotContain("furlan-2015-clbp-pain-inactive-short");
  }

  @Test
  void countsAFindingOnceThatStandsInBothFiles() {
    assertThat(BASE.find(Query.on("fibromyalgia")))
        .extracting(Estimate::id)
        .contains("li-2014-fibromyalgia-pain")
        .doesNotContain("li-2014-fibromyalgia-pain-control-5wk-other");
  }

  @Test
  void answersByTechniqueOutcomeAndComparator() {
    Query query =
        new Query(
            Optional.of("neck-pain"),
            Optional.of("deep-tissue"),
            Optional.of("pain"),
            Optional.of(Against.ACTIVE));

    assertThat(BASE.find(query))
        .extracting(Estimate::id)
        .containsExactly("gross-2024-neck-pain-adjunct-exercise-long");
  }

  @Test
  void tellsAcuteFromChronicBackPain() {
    assertThat(BASE.find(Query.on("low-back-pain-acute")))
        .extracting(Estimate::condition)
        .contains("low-back-pain-acute", "low-back-pain")
        .doesNotContain("low-back-pain-chronic");
  }

  @Test
  void answersOnTopicsThatAreNoCondition() {
    assertThat(BASE.topical("hypertension"))
        .hasValueSatisfying(it -> assertThat(BASE.about(it).direct().effects()).isPositive());
    assertThat(BASE.topical("nothing-of-the-kind")).isEmpty();
  }

  @Test
  void saysThatNoTrialWasFound() {
    Known known = about("fibromyalgia", "deep-tissue");

    assertThat(known.direct().direction()).isEqualTo(Direction.NOT_STUDIED);
    assertThat(known.words())
        .startsWith("No trial of deep tissue massage in fibromyalgia was found.")
        .contains("massage of no stated style", "nobody has shown");
  }

  @Test
  void saysThatNothingAtAllWasFound() {
    Known known = about("whiplash", "pnf-met");

    assertThat(known.words()).contains("No trial of").doesNotContain("finding");
    assertThat(known.found().direct()).isEmpty();
  }

  @Test
  void sumsUpDirectionYearPeopleCertaintyAndDose() {
    Summary summary = about("low-back-pain-chronic", "swedish").direct();

    assertThat(summary.direction()).isEqualTo(Direction.MIXED);
    assertThat(summary.byComparator()).containsOnlyKeys(Against.USUAL_CARE);
    assertThat(summary.lastYear()).hasValue(2011);
    assertThat(summary.people()).hasValue(401);
    assertThat(summary.highestCertainty()).isEqualTo(Certainty.NOT_RATED);
    assertThat(summary.doses()).containsExactly("10 sessions, 1 a week, for 10 weeks");
  }

  @Test
  void keepsAdviceApartFromEffects() {
    Known known = about("sciatica", "swedish");

    assertThat(known.found().advice())
        .extracting(Estimate::id)
        .contains("kngf-2021-radicular-massage");
    assertThat(known.found().direct()).noneMatch(Estimate::isAdvice);
  }

  @Test
  void saysWhenNothingWasHeldAgainstASham() {
    assertThat(about("low-back-pain-chronic", "swedish").words()).contains("a sham");
    assertThat(about("fibromyalgia", "myofascial-release").direct().against(Against.SHAM))
        .isNotEmpty();
    assertThat(about("fibromyalgia", "myofascial-release").words())
        .doesNotContain(
            "None was held against a sham, so attention and expectation may be part of"
                + " the effect. On massage");
  }

  @Test
  void answersForEveryConditionAndTechnique() {
    for (Condition condition : KNOWLEDGE.conditions().all()) {
      for (Technique technique : KNOWLEDGE.techniques().all()) {
        assertThat(about(condition.id(), technique.id()).words())
            .as(condition.id() + " " + technique.id())
            .endsWith(".")
            .doesNotContain("  ", "null", "Optional");
      }
    }
  }

  @Test
  void shufflesNoFindingAmongItsGroups() {
    Found found = about("neck-pain", "trigger-point").found();

    assertThat(found.all()).doesNotHaveDuplicates();
    assertThat(found.elsewhere()).extracting(Estimate::condition).contains("myofascial-pain");
  }

  @Test
  void namesTheTrialsBehindAFinding() {
    var findings = BASE.find(Query.on("neck-pain"));

    assertThat(BASE.analyses(findings))
        .extracting(it -> it.id())
        .contains("gross-2024-neck-pain-placebo-short")
        .noneMatch(it -> it.startsWith("massage-vs-smt"));
  }

  @Test
  void writesATableWithoutMarkupFromTheFindings() {
    var findings = BASE.find(Query.on("neck-pain"));

    assertThat(EvidenceTable.html("Neck <pain>", findings))
        .startsWith("<table class=\"table evidence-table\">\n<caption>Neck &lt;pain&gt;</caption>")
        .contains("<th scope=\"col\">Certainty</th>", "data-label=\"Result\"", "favours massage")
        .doesNotContain("style=", "<script");
    assertThat(EvidenceTable.html("Neck", List.of())).isEqualTo("<p>Neck: no finding.</p>\n");
  }

  private static Known about(String condition, String technique) {
    Topical topical = BASE.topical(condition).orElseThrow();
    return BASE.about(topical, KNOWLEDGE.techniques().get(technique));
  }

  @Test
  void saysWhatGuidelinesAdviseAlsoWhenTrialsSoundBetter() {
    Known known = BASE.about(BASE.topical("sciatica").orElseThrow());

    assertThat(known.words())
        .contains("What guidelines hold of massage here: 1 for it, 1 against it.");
    assertThat(known.found().advice())
        .extracting(FindingWords::side)
        .containsExactly("advises it", "advises against it");
  }

  @Test
  void saysWhatComesFromElsewhere() {
    assertThat(about("neck-pain", "trigger-point").words())
        .contains("2 findings are named for it, but from another condition");
    assertThat(BASE.about(BASE.topical("sciatica").orElseThrow()).words())
        .contains("findings are on treatment that is not massage.");
  }

  @Test
  void saysWhyAnEffectMayBeNone() {
    assertThat(about("carpal-tunnel-syndrome", "trigger-point").words())
        .contains("On trigger point therapy in carpal tunnel syndrome there is 1 finding")
        .contains("1 favours massage", "Nothing was compared, so that time alone may explain it.");
    assertThat(about("neck-pain", "swedish").words())
        .contains("none favours massage", "Massage against massage does not show");
  }

  @Test
  void saysHowSureSomebodyWas() {
    assertThat(about("neck-pain", "swedish").words()).contains("the certainty is low.");
    assertThat(about("neck-pain", "swedish").words()).contains("very low to moderate.");
    assertThat(about("low-back-pain-chronic", "swedish").words())
        .contains("Nobody rated how certain this is.");
  }
}
