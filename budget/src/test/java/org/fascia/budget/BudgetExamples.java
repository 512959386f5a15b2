package org.fascia.budget;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.fascia.budget.files.CaseFile;
import org.fascia.budget.packs.PayerPacks;

/** Cases and packs for tests, written as they are in files. */
final class BudgetExamples {
  private static final String BASIS =
      """
      payer: test-payer
      name: Test payer
      type: commercial
      from: 2020-01-01
      rules:
        - {id: age, says: s, source: s, dated: 2026-01-01, confidence: decided, last_day: {length: 365 days, from: order-written, force: soft}}
        - {id: verbal, says: s, source: s, dated: 2026-01-01, confidence: decided, verbal_order: {signed_within_days: 14}}
        - {id: ask, says: s, source: s, dated: 2026-01-01, confidence: decided, renewal: {visits_left: 2, days_left: 14, how: h}}
        - {id: units, says: s, source: s, dated: 2026-01-01, confidence: decided, units: {rule: midpoint}}
      """;

  private BudgetExamples() {}

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /** A pack that counts visits, has weeks of the episode, and wants an order but no permission. */
  static PayerPacks plainPack() {
    return pack("{by: visit}", "episode", "{asked: never, force: soft}", need());
  }

  /** A rule that an order must be there. */
  static String need() {
    return rule("order", "need: {paper: order, before: first-visit}");
  }

  static String rule(String id, String term) {
    return "  - {id: %s, says: s, source: s, dated: 2026-01-01, confidence: decided, %s}%n"
        .formatted(id, term);
  }

  static PayerPacks pack(String counting, String week, String permission, String... more) {
    String text =
        BASIS
            + rule("count", "counting: " + counting)
            + rule("week", "week: {kind: " + week + "}")
            + rule("permission", "permission: " + permission)
            + String.join("", more);
    return PayerPacks.of(Map.of("test.yaml", text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A case of the test payer, as a file says it. */
  static BudgetCase aCase(String... lines) {
    String text = "payer: test-payer\n" + String.join("\n", lines) + "\n";
    return CaseFile.read("case.yaml", text.getBytes(StandardCharsets.UTF_8)).file();
  }

  static VisitBudget budget(PayerPacks packs, String asOf, String... lines) {
    return new Budgeter(packs).budget(aCase(lines), day(asOf));
  }

  static VisitBudget budget(String asOf, String... lines) {
    return budget(plainPack(), asOf, lines);
  }

  static boolean warns(VisitBudget budget, Warning.Kind kind) {
    return budget.warnings().stream().anyMatch(it -> it.kind() == kind);
  }
}
