package org.fascia.budget.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fascia.budget.units.UnitExamples.COUNTER;
import static org.fascia.budget.units.UnitExamples.PROCEDURES;
import static org.fascia.budget.units.UnitExamples.cms;
import static org.fascia.budget.units.UnitExamples.midpoint;
import static org.fascia.budget.units.UnitExamples.units;
import static org.fascia.budget.units.UnitExamples.visit;

import java.time.Duration;
import java.util.List;
import org.fascia.budget.packs.Confidence;
import org.fascia.budget.packs.UnitRule;
import org.fascia.yaml.KnowledgeFault;
import org.junit.jupiter.api.Test;

class UnitProposalTest {

  @Test
  void saysTheSumTheWholeUnitsAndWhoGotTheExtraOne() {
    assertThat(cms("97124:35 97140:10").arithmetic())
        .containsExactly(
            "Timed minutes together: 35 (97124) + 10 (97140) = 45; floor((45 + 7) / 15) = 3 units.",
            "Whole units: 97124 has 2 and 5 minutes over, 97140 has 0 and 10 minutes over.",
            "Left to give: 1 unit. One each, by most minutes over: 97140 (10 minutes).");
  }

  @Test
  void saysWhatElseATieAllows() {
    UnitProposal proposal = cms("97124:23 97140:8");
    assertThat(proposal.tie().orElseThrow().instead()).containsExactly(PROCEDURES.get("97140"));
    assertThat(proposal.arithmetic())
        .last()
        .isEqualTo(
            "A tie: 97124 and 97140 have equally many minutes over, and there is 1 unit for them. "
                + "97124 got it for more minutes; 97140 instead would be as right.");
  }

  @Test
  void theOrderEnteredDecidesWhatNothingElseDoes() {
    assertThat(units(cms("97124:20 97140:20"))).isEqualTo("97124x2 97140x1");
    assertThat(units(cms("97140:20 97124:20"))).isEqualTo("97140x2 97124x1");
    assertThat(cms("97124:20 97140:20").arithmetic()).last().asString().contains("entered first");
  }

  @Test
  void saysEachCodeAloneByTheMidpointRule() {
    assertThat(midpoint("97124:30 97140:15").arithmetic())
        .containsExactly(
            "97124: floor((30 + 7) / 15) = 2 units.", "97140: floor((15 + 7) / 15) = 1 unit.");
  }

  @Test
  void theCeilingTakesFromTheFewestMinutesOver() {
    UnitProposal proposal =
        COUNTER.count(
            visit("97124:8 97140:9 97110:8 97112:10"),
            new UnitTerms(UnitRule.MIDPOINT, UnitTerms.PooledCap.POOLED_PLUS_ONE));
    assertThat(units(proposal)).isEqualTo("97124x1 97140x1 97112x1");
    assertThat(proposal.arithmetic())
        .contains(
            "This payer's ceiling: the pooled 35 minutes make 2 units, and one more is 3; "
                + "one unit less for 97110.");
  }

  @Test
  void anUntimedCodeCountsOnceADay() {
    UnitProposal proposal = cms("97010:40 97124:15");
    assertThat(units(proposal)).isEqualTo("97010x1 97124x1");
    assertThat(proposal.timed()).hasMinutes(15);
    assertThat(proposal.treated()).hasMinutes(55);
    assertThat(proposal.arithmetic()).last().isEqualTo("97010: one a day, whatever the minutes.");
  }

  @Test
  void evenAMinuteEachMakesAUnitTogether() {
    String eight = "97124:1 97140:1 97110:1 97112:1 97530:1 97750:1 97116:1 97113:1";
    assertThat(units(cms(eight))).isEqualTo("97124x1");
    assertThat(cms(eight).tie().orElseThrow().instead()).hasSize(7);
  }

  @Test
  void minutesOfOneCodeAreAddedUp() {
    assertThat(units(midpoint("97124:7 97140:15 97124:8"))).isEqualTo("97124x1 97140x1");
  }

  @Test
  void namesItsRuleWithVersionAndSource() {
    RuleStatement rule = cms("97124:30").rule();
    assertThat(rule.id()).isEqualTo("cms-8-minute");
    assertThat(rule.version()).isEqualTo("1");
    assertThat(rule.cited().confidence()).isEqualTo(Confidence.CHECKED);
  }

  @Test
  void refusesTimeBelowNothingInPartsOfAMinuteOrBeyondADay() {
    Procedure massage = PROCEDURES.get("97124");
    refused("UNITS-001", () -> new Performed(massage, Duration.ofMinutes(-1)));
    refused("UNITS-002", () -> new Performed(massage, Duration.ofSeconds(90)));
    refused("UNITS-003", () -> cms("97124:1000 97140:441"));
    refused("UNITS-003", () -> cms("97124:150000000000000 97124:150000000000000"));
    refused("UNITS-006", () -> PROCEDURES.get("97999"));
    assertThat(cms("97124:1440").timedUnits()).isEqualTo(96);
  }

  @Test
  void theFileFailsWhenItLeavesARuleOut() {
    String broken = Procedures.shipped().replace("- id: midpoint", "- id: halfway");
    assertThatExceptionOfType(KnowledgeFault.class)
        .isThrownBy(() -> Procedures.read(broken))
        .withMessageContaining("there is no unit rule \"halfway\"");
  }

  @Test
  void everyCodeRuleAndPairNamesItsSource() {
    assertThat(PROCEDURES.all()).hasSizeGreaterThanOrEqualTo(11);
    assertThat(List.of(UnitRule.values()))
        .allSatisfy(rule -> assertThat(PROCEDURES.statement(rule).cited().source()).isNotBlank());
  }

  private static void refused(String code, Runnable act) {
    assertThatExceptionOfType(UnitsRefused.class)
        .isThrownBy(act::run)
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
