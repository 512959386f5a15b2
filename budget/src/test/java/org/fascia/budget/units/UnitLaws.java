package org.fascia.budget.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.budget.units.UnitExamples.COUNTER;
import static org.fascia.budget.units.UnitExamples.performed;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.fascia.budget.packs.UnitRule;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** What must hold of any minutes. */
class UnitLaws {
  private static final List<String> CODES = List.of("97124", "97140", "97110", "97112", "97530");

  private static final Gen<List<Performed>> VISITS =
      lists().of(integers().between(0, 100)).ofSizeBetween(1, CODES.size()).map(UnitLaws::visit);

  @Test
  void noCodeHasFewerThanNoUnits() {
    for (UnitRule rule : UnitRule.values()) {
      qt().forAll(VISITS)
          .checkAssert(
              visit ->
                  assertThat(by(rule, visit).lines())
                      .allSatisfy(line -> assertThat(line.units()).isNotNegative()));
    }
  }

  @Test
  void theCmsRuleGivesWhatThePooledMinutesMake() {
    qt().forAll(VISITS)
        .checkAssert(
            visit ->
                assertThat(by(UnitRule.CMS_8_MINUTE, visit).timedUnits())
                    .isEqualTo((minutes(visit) + 7) / 15));
  }

  @Test
  void theCmsRuleGivesNoCodeMoreThanOneBeyondItsWholeUnits() {
    qt().forAll(VISITS)
        .checkAssert(
            visit ->
                assertThat(by(UnitRule.CMS_8_MINUTE, visit).lines())
                    .allSatisfy(
                        line -> assertThat(line.units() - line.wholeUnits()).isBetween(0, 1)));
  }

  @Test
  void anotherOrderOfCodesChangesOnlyTies() {
    qt().forAll(VISITS, integers().all())
        .checkAssert(
            (visit, seed) -> {
              List<Performed> other = new ArrayList<>(visit);
              Collections.shuffle(other, new Random(seed));
              UnitProposal here = by(UnitRule.CMS_8_MINUTE, visit);
              UnitProposal there = by(UnitRule.CMS_8_MINUTE, other);
              assertThat(there.tie().isPresent()).isEqualTo(here.tie().isPresent());
              if (here.tie().isEmpty()) {
                assertThat(new HashSet<>(there.lines())).isEqualTo(new HashSet<>(here.lines()));
              }
            });
  }

  @Test
  void anotherMinuteNeverLowersTheTotal() {
    for (UnitRule rule : UnitRule.values()) {
      qt().forAll(VISITS, integers().between(0, CODES.size() - 1))
          .checkAssert(
              (visit, code) -> {
                List<Performed> longer = new ArrayList<>(visit);
                longer.add(performed(CODES.get(code), 1));
                assertThat(by(rule, longer).timedUnits())
                    .isGreaterThanOrEqualTo(by(rule, visit).timedUnits());
              });
    }
  }

  @Test
  void theMidpointRuleCountsEachCodeAlone() {
    qt().forAll(VISITS)
        .checkAssert(
            visit -> {
              List<UnitLine> alone =
                  visit.stream()
                      .flatMap(it -> by(UnitRule.MIDPOINT, List.of(it)).lines().stream())
                      .toList();
              assertThat(by(UnitRule.MIDPOINT, visit).lines()).isEqualTo(alone);
            });
  }

  @Test
  void noMinutesMakeNoLine() {
    for (UnitRule rule : UnitRule.values()) {
      qt().forAll(VISITS)
          .checkAssert(
              visit ->
                  assertThat(by(rule, visit).lines())
                      .hasSameSizeAs(visit.stream().filter(it -> it.time().isPositive()).toList()));
    }
  }

  @Test
  void theCeilingHoldsAndTakesFromNobodyBelowTheWholeUnits() {
    var capped = new UnitTerms(UnitRule.MIDPOINT, UnitTerms.PooledCap.POOLED_PLUS_ONE);
    qt().forAll(VISITS)
        .checkAssert(
            visit -> {
              UnitProposal proposal = COUNTER.count(visit, capped);
              assertThat(proposal.timedUnits())
                  .isEqualTo(
                      Math.min(
                          by(UnitRule.MIDPOINT, visit).timedUnits(),
                          (minutes(visit) + 7) / 15 + 1));
              assertThat(proposal.lines())
                  .allSatisfy(
                      line -> assertThat(line.units()).isGreaterThanOrEqualTo(line.wholeUnits()));
            });
  }

  private static UnitProposal by(UnitRule rule, List<Performed> visit) {
    return COUNTER.count(visit, UnitTerms.by(rule));
  }

  private static int minutes(List<Performed> visit) {
    return visit.stream().mapToInt(it -> Math.toIntExact(it.time().toMinutes())).sum();
  }

  private static List<Performed> visit(List<Integer> minutes) {
    return IntStream.range(0, minutes.size())
        .mapToObj(at -> performed(CODES.get(at), minutes.get(at)))
        .toList();
  }
}
