package org.fascia.medicine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.fascia.medicine.knowledge.SafetyRule.Statement;
import org.junit.jupiter.api.Test;

class Invariant09EveryRuleNamesItsSourceTest {
  private final Knowledge knowledge = Knowledge.load();

  @Test
  void aRuleThatWasReadNamesWhereAndARecalledOneSaysSo() {
    assertThat(knowledge.safety().rules())
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              Statement statement = rule.statement();
              if (statement.confidence() == Confidence.READ) {
                assertThat(statement.sources()).as(rule.id()).isNotEmpty();
              }
              assertThat(statement.sources())
                  .as(rule.id())
                  .allSatisfy(
                      source -> {
                        assertThat(source.title()).isNotBlank();
                        assertThat(source.seenAt()).isNotBlank();
                      });
            });
  }

  @Test
  void everyDoseSaysWhereItComesFrom() {
    assertThat(knowledge.conditions().all())
        .flatExtracting(Condition::dosages)
        .isNotEmpty()
        .allSatisfy(dosage -> assertThat(dosage.source()).isNotBlank());
  }

  @Test
  void everyFigureNamesItsPublicationAndThePage() {
    assertThat(knowledge.evidence().all())
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.title()).as(finding.id()).isNotBlank();
              assertThat(finding.seenAt()).as(finding.id()).isNotBlank();
            });
    assertThat(knowledge.instruments().all())
        .flatExtracting(Instrument::minimalChanges)
        .isNotEmpty()
        .allSatisfy(change -> assertThat(change.source()).isNotBlank());
  }

  @Test
  void noRecalledFigureMayBeShown() {
    assertThat(knowledge.instruments().all())
        .flatExtracting(Instrument::shownMinimalChanges)
        .extracting(MinimalChange::confidence)
        .containsOnly(Confidence.READ);
    assertThat(knowledge.evidence().all())
        .filteredOn(Estimate::mayBeShown)
        .extracting(Estimate::confidence)
        .containsOnly(Confidence.READ);
  }

  @Test
  void noClinicianHasSignedARuleYet() {
    assertThat(knowledge.safety().rules())
        .allSatisfy(rule -> assertThat(rule.statement().reviewedBy()).as(rule.id()).isEmpty());
  }
}
