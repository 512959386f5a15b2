package org.fascia.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.budget.BudgetExamples.budget;
import static org.fascia.budget.BudgetExamples.pack;
import static org.fascia.budget.BudgetExamples.rule;
import static org.fascia.budget.BudgetExamples.warns;

import org.fascia.budget.packs.PayerPacks;
import org.junit.jupiter.api.Test;

/** Limits that others spend too, and events of a case. */
class SharedLimitsTest {
  private static final PayerPacks PIP =
      pack(
          "{by: visit}",
          "episode",
          "{asked: never, force: soft}",
          rule(
              "pip-money",
              "limit: {measure: cents, over: claim, shared_with: [hospital], force: soft}"));
  private static final String USUAL = "usual: {units: 4, minutes: 60, dollars: 100.00}";
  private static final String SAID =
      "confirmations: [{limit: pip-money, left: 50000, day: 2026-01-10, by: adjuster}]";

  @Test
  void areNotKnownUntilSomebodyConfirmsThem() {
    VisitBudget budget = budget(PIP, "2026-01-12", USUAL);

    assertThat(budget.left()).isEqualTo(new Left.NotKnown());
    assertThat(budget.agreed().state()).isEqualTo(Light.State.ASK);
    assertThat(warns(budget, Warning.Kind.CONFIRM)).isTrue();
  }

  @Test
  void countDownFromTheLastConfirmation() {
    VisitBudget budget =
        budget(PIP, "2026-01-12", USUAL, SAID, "treated: [2026-01-09, 2026-01-10, 2026-01-11]");

    assertThat(budget.left()).isEqualTo(new Left.Exactly(3));
  }

  @Test
  void areStaleAfterFourteenDays() {
    assertThat(budget(PIP, "2026-01-24", USUAL, SAID).left()).isEqualTo(new Left.Exactly(5));
    assertThat(budget(PIP, "2026-01-25", USUAL, SAID).left()).isEqualTo(new Left.AtMost(5));
  }

  @Test
  void turnMoneyIntoVisitsOnlyWhereTheUsualChargeIsKnown() {
    assertThat(budget(PIP, "2026-01-12", SAID).left()).isEqualTo(new Left.NotKnown());
  }

  @Test
  void aCutOffStopsFromItsDayAndARestoredBenefitLiftsIt() {
    String cut = "{day: 2026-01-15, kind: examination-cut-off}";
    String restored = "{day: 2026-01-20, kind: benefits-restored}";

    assertThat(budget(PIP, "2026-01-14", USUAL, SAID, "events: [" + cut + "]").oneMore()).isTrue();
    assertThat(budget(PIP, "2026-01-15", USUAL, SAID, "events: [" + cut + "]").oneMore()).isFalse();
    assertThat(
            budget(PIP, "2026-01-20", USUAL, SAID, "events: [" + restored + ", " + cut + "]")
                .oneMore())
        .isTrue();
  }

  @Test
  void aPayerChangedInRetrospectCountsTheVisitsSinceThen() {
    PayerPacks capped =
        pack(
            "{by: visit}",
            "episode",
            "{asked: never, force: soft}",
            rule(
                "ten-a-year",
                "limit: {measure: visits, over: benefit-year, most: 10, force: soft}"));
    BudgetCase file =
        org.fascia.budget.files.CaseFile.read(
                "case.yaml",
                """
                coverages:
                  - {payer: another-payer}
                  - {payer: test-payer, from: 2026-01-10}
                treated: [2026-01-08, 2026-01-09, 2026-01-10, 2026-01-12]
                """
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .file();

    VisitBudget budget = new Budgeter(capped).budget(file, BudgetExamples.day("2026-01-13"));

    assertThat(budget.left()).isEqualTo(new Left.Exactly(8));
  }
}
