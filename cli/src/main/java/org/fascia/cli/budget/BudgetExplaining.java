package org.fascia.cli.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.budget.Limit;
import org.fascia.budget.VisitBudget;
import org.fascia.budget.packs.Rule;

/** Answers what somebody asks after a limit of a budget, or after a rule of its pack. */
public final class BudgetExplaining {
  private BudgetExplaining() {}

  /** The text, ending in a line break; empty when there is neither limit nor rule of that name. */
  public static Optional<String> of(VisitBudget budget, String asked) {
    List<String> lines = new ArrayList<>();
    limit(budget, asked).ifPresent(row -> lines.addAll(lines(row)));
    rule(budget, asked).ifPresent(rule -> lines.addAll(lines(rule)));
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines) + "\n");
  }

  /** Everything that can be asked after, for the one who asked after something else. */
  public static String names(VisitBudget budget) {
    Stream<String> limits = budget.limits().stream().map(Limit::id);
    Stream<String> rules = budget.pack().rules().stream().map(Rule::id);
    return String.join(", ", Stream.concat(limits, rules).distinct().toList());
  }

  private static Optional<Limit> limit(VisitBudget budget, String asked) {
    return budget.limits().stream()
        .filter(row -> row.id().equals(asked) || row.id().equals("payer/" + asked))
        .findFirst();
  }

  /** The rule of the pack that is asked for, or that a limit comes from. */
  static Optional<Rule> rule(VisitBudget budget, String asked) {
    return budget.pack().rule(asked.substring(asked.lastIndexOf('/') + 1));
  }

  private static List<String> lines(Limit row) {
    List<String> lines = new ArrayList<>();
    lines.add("Limit " + row.id() + ", " + row.source());
    lines.addAll(LimitTable.lines(List.of(row)));
    row.confirmed()
        .ifPresent(
            it ->
                lines.add(
                    "  Confirmed on %s by %s: %s left. %s"
                        .formatted(
                            it.day(),
                            it.by(),
                            BudgetWords.amount(it.left(), row.measure()),
                            it.reference())));
    return lines;
  }

  private static List<String> lines(Rule rule) {
    return List.of(
        "Rule " + rule.id(),
        "  " + rule.says(),
        "  Source: " + rule.source() + ", read on " + rule.dated(),
        "  Confidence: " + BudgetWords.confidence(rule.confidence()));
  }
}
