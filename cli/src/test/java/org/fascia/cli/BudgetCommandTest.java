package org.fascia.cli;

import static org.fascia.cli.SaidAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetCommandTest {
  private static final Path VA = Path.of("..", "examples", "budgets", "va-last-weeks.yaml");

  @TempDir private Path folder;

  @Test
  void answersInTheFirstLineAndByItsExitCode() {
    Said last = Said.by("budget", VA, "--as-of", "2026-04-06");
    Said after = Said.by("budget", VA, "--as-of", "2026-04-07");

    assertThat(last).ends(Exit.DONE);
    assertThat(after).ends(Exit.REFUSED);
    Assertions.assertThat(last.lines().getFirst()).startsWith("2 more visits may be given");
    Assertions.assertThat(after.lines().getFirst()).contains("payer's agreement", "2026-04-06");
  }

  @Test
  void writesTheSameAsJson() {
    Said said = Said.by("budget", VA, "--format", "json");

    Assertions.assertThat(said.out())
        .contains("\"left\" : 2", "\"until\" : \"2026-04-06\"", "\"oneMore\" : true");
  }

  @Test
  void explainsALimitAndARule() {
    Said limit = Said.by("budget", VA, "--explain", "authorisation/seoc/units");
    Said rule = Said.by("budget", VA, "--explain", "no-no-show-fee");

    Assertions.assertThat(limit.out()).contains("VA0012345678", "48 units");
    Assertions.assertThat(rule.out()).contains("veteran", "Source: ", "read at the source");
  }

  @Test
  void saysWhatCanBeExplained() {
    assertThat(Said.by("budget", VA, "--explain", "nothing"))
        .refusesTheInput("no limit and no rule \"nothing\"", "authorisation/seoc/visits");
  }

  @Test
  void refusesWhatIsNoCaseInOneSentence() throws IOException {
    assertThat(bad("visits: [{day: 2026-13-01}]")).refusesTheInput("visits[1].day", "2026-13-01");
    assertThat(bad("treated: [yesterday]")).refusesTheInput("treated", "yesterday");
    assertThat(bad("visitors: 3")).refusesTheInput("visitors", "unknown key");
    assertThat(bad("visits: [{day: 2026-01-07, units: -4}]")).refusesTheInput("BUDGET-001");
    assertThat(bad("orders: [{id: a, written: 2026-01-05, frequency: 0 per week, visits: 1}]"))
        .refusesTheInput("BUDGET-002");
    assertThat(bad("orders: [{id: a, written: 2026-01-05, frequency: 2 per week}]"))
        .refusesTheInput("BUDGET-003", "how long");
    assertThat(bad("orders: [{id: a, written: 2026-01-05, ends: 2026-01-04}]"))
        .refusesTheInput("BUDGET-003", "ends before it starts");
    assertThat(bad("authorisations: [{id: a, granted: {from: 2026-02-01, to: 2026-01-01}}]"))
        .refusesTheInput("BUDGET-004");
    assertThat(bad("confirmations: [{limit: x, left: -1, day: 2026-01-01, by: me}]"))
        .refusesTheInput("BUDGET-005");
    assertThat(bad("visits: [{id: v, day: 2026-01-07}, {id: v, day: 2026-01-08}]"))
        .refusesTheInput("BUDGET-008");
    assertThat(bad("authorisations: [%s, %s]".formatted(auth("a"), auth("b"))))
        .refusesTheInput("BUDGET-009");
    assertThat(bad("visits: [{day: 2026-01-07, order: rx}]")).refusesTheInput("BUDGET-010");
    assertThat(bad("orders: [{id: a, written: 2026-01-05, visits: 1, corrects: a}]"))
        .refusesTheInput("BUDGET-011");
  }

  @Test
  void refusesAPayerWithoutRules() throws IOException {
    assertThat(Said.by("budget", file("as_of: 2026-01-07\npayer: nobody\n")))
        .refusesTheInput("BUDGET-012", "washington-lni");
  }

  @Test
  void asksForTheDay() throws IOException {
    assertThat(Said.by("budget", file("payer: self-pay\n"))).refusesTheInput("--as-of");
  }

  @Test
  void takesPacksOfOnesOwn() throws IOException {
    Files.writeString(
        folder.resolve("mine.yaml"),
        """
        payer: mine
        name: Mine
        type: commercial
        from: 2026-01-01
        rules:
          - {id: p, says: s, source: s, dated: 2026-01-01, confidence: decided, permission: {asked: never, force: soft}}
          - {id: r, says: s, source: s, dated: 2026-01-01, confidence: decided, renewal: {visits_left: 2, days_left: 14, how: h}}
          - {id: c, says: s, source: s, dated: 2026-01-01, confidence: decided, counting: {by: visit}}
          - {id: w, says: s, source: s, dated: 2026-01-01, confidence: decided, week: {kind: episode}}
          - {id: u, says: s, source: s, dated: 2026-01-01, confidence: decided, units: {rule: midpoint}}
        """);
    Path packs = folder;
    Path file = Files.createDirectories(folder.resolve("cases")).resolve("case.yaml");
    Files.writeString(file, "as_of: 2026-01-07\npayer: mine\n");

    assertThat(Said.by("budget", file, "--payers", packs)).ends(Exit.DONE);
    assertThat(Said.by("budget", file, "--payers", folder.resolve("none")))
        .refusesTheInput("no such folder");
  }

  private static String auth(String id) {
    return "{id: %s, number: N1, granted: {visits: 6, from: 2026-01-01, to: 2026-02-01}}"
        .formatted(id);
  }

  private Said bad(String line) throws IOException {
    return Said.by("budget", file("as_of: 2026-01-07\npayer: self-pay\n" + line + "\n"));
  }

  private Path file(String text) throws IOException {
    Path file = folder.resolve("case.yaml");
    Files.writeString(file, text);
    return file;
  }
}
