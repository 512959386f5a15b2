package org.fascia.medicine.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.medicine.screening.ScreeningExamples.KNOWLEDGE;
import static org.fascia.medicine.screening.ScreeningExamples.SCREENER;
import static org.fascia.medicine.screening.ScreeningExamples.written;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.fascia.medicine.facts.Answer;
import org.fascia.medicine.facts.Clearance;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Origin;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.Need;
import org.fascia.medicine.knowledge.SafetyRule;
import org.junit.jupiter.api.Test;

class ScreeningLaws {
  /**
   * Rules that a further medicine may lift, because they read that none of a kind is taken. All
   * other rules only ever gain by a further diagnosis, finding, yes or medicine: windows that begin
   * at "at least" and codes that are excepted are read of one and the same fact.
   */
  private static final Set<String> READ_AN_ABSENT_MEDICINE = Set.of("ci-dvt-untreated");

  /** Rules that a further measured value may lift, because they read that it is missing. */
  private static final Set<String> READ_A_MISSING_VALUE =
      Set.of(
          "ci-chemotherapy-recent",
          "ci-neutropenia-no-count",
          "ci-thrombocytopenia-no-count",
          "med-vka-unstable");

  @Test
  void orderOfFactsNeverMatters() {
    qt().forAll(Draws.facts(), Draws.requests(), longs().all())
        .checkAssert(
            (facts, request, seed) ->
                assertThat(written(SCREENER.screen(shuffled(facts, seed), request)))
                    .isEqualTo(written(SCREENER.screen(facts, request))));
  }

  @Test
  void orderOfRulesNeverMatters() {
    List<Screener> others =
        List.of(
            reordered(1),
            reordered(2),
            Screener.of(KNOWLEDGE, KNOWLEDGE.safety().rules().reversed()));
    qt().forAll(Draws.facts(), Draws.requests())
        .checkAssert(
            (facts, request) -> {
              String expected = written(SCREENER.screen(facts, request));
              others.forEach(
                  other -> assertThat(written(other.screen(facts, request))).isEqualTo(expected));
            });
  }

  @Test
  void noRuleFallsWhenADangerIsAdded() {
    qt().forAll(Draws.oneMore(), Draws.requests())
        .checkAssert(
            (added, request) -> {
              Map<String, Verdict> after = outcomes(SCREENER.screen(added.after(), request));
              outcomes(SCREENER.screen(added.before(), request))
                  .forEach(
                      (rule, outcome) -> {
                        if (!READ_AN_ABSENT_MEDICINE.contains(rule)) {
                          assertThat(after.getOrDefault(rule, Verdict.PROCEED))
                              .as(rule)
                              .isGreaterThanOrEqualTo(outcome);
                        }
                      });
            });
  }

  @Test
  void noLimitRisesWhenADangerIsAdded() {
    qt().forAll(Draws.oneMore(), Draws.requests())
        .checkAssert(
            (added, request) -> {
              Screening before = SCREENER.screen(added.before(), request);
              Screening after = SCREENER.screen(added.after(), request);
              before.limits().stream()
                  .filter(limit -> !READ_AN_ABSENT_MEDICINE.contains(limit.rule()))
                  .forEach(limit -> assertStillHolds(limit, after));
            });
  }

  @Test
  void clearanceLiftsOnlyNeedsClearanceOfTheNamedRule() {
    qt().forAll(Draws.facts(), Draws.requests(), longs().all())
        .checkAssert(
            (facts, request, seed) -> {
              Map<String, Verdict> before = outcomes(SCREENER.screen(facts, request));
              if (before.isEmpty()) {
                return;
              }
              List<String> rules = before.keySet().stream().sorted().toList();
              String named = rules.get((int) Long.remainderUnsigned(seed, rules.size()));
              Map<String, Verdict> after =
                  outcomes(SCREENER.screen(cleared(facts, named), request));
              before.forEach(
                  (rule, outcome) -> {
                    if (!rule.equals(named) || outcome != Verdict.NEEDS_CLEARANCE) {
                      assertThat(after).as(named + " cleared").containsEntry(rule, outcome);
                    }
                  });
              assertThat(before.keySet()).containsAll(after.keySet());
            });
  }

  @Test
  void whatWasAnsweredIsNotAskedAgain() {
    qt().forAll(Draws.facts(), Draws.requests())
        .checkAssert(
            (facts, request) -> {
              Set<String> answered =
                  facts.answers().stream().map(Answer::question).collect(Collectors.toSet());
              facts.answers().stream()
                  .filter(answer -> answer.reply() == Answer.Reply.UNSURE)
                  .forEach(answer -> answered.remove(answer.question()));
              assertThat(SCREENER.screen(facts, request).ask())
                  .extracting(Question::id)
                  .doesNotHaveDuplicates()
                  .noneMatch(answered::contains);
            });
  }

  @Test
  void theRulesThatReadAnAbsenceAreTheseAlone() {
    assertThat(rulesWith(Need.MedicatedWithNone.class)).isEqualTo(READ_AN_ABSENT_MEDICINE);
    assertThat(rulesWith(Need.NotMeasured.class)).isEqualTo(READ_A_MISSING_VALUE);
  }

  private static Set<String> rulesWith(Class<? extends Need> kind) {
    return KNOWLEDGE.safety().rules().stream()
        .filter(
            rule ->
                rule.firesOn().stream()
                    .flatMap(trigger -> trigger.needs().stream())
                    .anyMatch(kind::isInstance))
        .map(SafetyRule::id)
        .collect(Collectors.toSet());
  }

  private static void assertStillHolds(Limit limit, Screening after) {
    List<Side> sides =
        limit.site().side() == Side.BOTH
            ? List.of(Side.LEFT, Side.RIGHT)
            : List.of(limit.site().side());
    for (Side side : sides) {
      assertThat(after.limit(new Site(limit.site().zone(), side), limit.technique()))
          .hasValueSatisfying(
              now -> assertThat(now.maxPressure()).isLessThanOrEqualTo(limit.maxPressure()));
    }
  }

  private static Map<String, Verdict> outcomes(Screening screening) {
    return screening.fired().stream().collect(Collectors.toMap(FiredRule::id, FiredRule::outcome));
  }

  private static Facts cleared(Facts facts, String rule) {
    return new Facts(
        facts.person(),
        facts.diagnoses(),
        facts.operations(),
        facts.medicines(),
        facts.measurements(),
        facts.findings(),
        facts.answers(),
        facts.scores(),
        List.of(new Clearance(rule, Origin.of("letter"))));
  }

  private static Screener reordered(long seed) {
    return Screener.of(KNOWLEDGE, shuffled(KNOWLEDGE.safety().rules(), seed));
  }

  private static Facts shuffled(Facts facts, long seed) {
    return new Facts(
        facts.person(),
        shuffled(facts.diagnoses(), seed),
        shuffled(facts.operations(), seed),
        shuffled(facts.medicines(), seed),
        shuffled(facts.measurements(), seed),
        shuffled(facts.findings(), seed),
        shuffled(facts.answers(), seed),
        shuffled(facts.scores(), seed),
        shuffled(facts.clearances(), seed));
  }

  private static <T> List<T> shuffled(List<T> list, long seed) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }
}
