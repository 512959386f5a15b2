package org.fascia.cli.budget;

import java.util.ArrayList;
import java.util.List;
import org.fascia.budget.Light;
import org.fascia.budget.Limit;
import org.fascia.budget.TwoTotals;
import org.fascia.budget.VisitBudget;
import org.fascia.budget.Warning;
import org.fascia.budget.packs.Rule;
import org.fascia.budget.packs.Words;

/** A budget as text: the answer in the first line, then what it rests on. */
public final class BudgetText {
  private BudgetText() {}

  /** The text, ending in a line break. */
  public static String of(VisitBudget budget) {
    List<String> lines = new ArrayList<>();
    lines.add(BudgetAnswer.of(budget));
    lines.add("");
    lines.add("  Ordered:      " + light(budget.ordered()));
    lines.add("  Payer agreed: " + light(budget.agreed()));
    lines.add("");
    lines.addAll(LimitTable.lines(budget.limits()));
    warnings(budget, lines);
    questions(budget, lines);
    why(budget, lines);
    return String.join("\n", lines) + "\n";
  }

  private static String light(Light light) {
    return Words.of(light.state()).replace('-', ' ') + ". " + light.says();
  }

  private static void warnings(VisitBudget budget, List<String> lines) {
    if (!budget.warnings().isEmpty()) {
      lines.add("");
      lines.add("Warnings");
      budget.warnings().forEach(warning -> lines.add("  " + line(warning)));
    }
  }

  private static String line(Warning warning) {
    String day = warning.day().map(it -> it + "  ").orElse(" ".repeat(12));
    return day + warning.says() + " [" + Words.of(warning.kind()) + "]";
  }

  private static void questions(VisitBudget budget, List<String> lines) {
    if (!budget.questions().isEmpty()) {
      lines.add("");
      lines.add("To ask the prescriber");
      budget.questions().forEach(question -> lines.add("  " + line(question)));
    }
  }

  private static String line(TwoTotals question) {
    return "Order %s: %d visits in all (%d left), or %d by frequency and length (%d left)?"
        .formatted(
            question.order(),
            question.stated(),
            question.leftIfStated(),
            question.counted(),
            question.leftIfCounted());
  }

  private static void why(VisitBudget budget, List<String> lines) {
    lines.add("");
    lines.add("Why");
    budget
        .binding()
        .ifPresent(row -> lines.add("  What binds: " + row.id() + ". " + source(budget, row)));
    budget
        .ends()
        .ifPresent(row -> lines.add("  What ends it: " + row.id() + ". " + source(budget, row)));
    lines.add("  Rules of: %s, %s.".formatted(budget.pack().name(), budget.pack().version()));
  }

  private static String source(VisitBudget budget, Limit row) {
    return BudgetExplaining.rule(budget, row.id())
        .map(BudgetText::source)
        .orElse("Source: " + row.source() + ".");
  }

  private static String source(Rule rule) {
    return "%s Source: %s (%s)."
        .formatted(rule.says(), rule.source(), BudgetWords.confidence(rule.confidence()));
  }
}
