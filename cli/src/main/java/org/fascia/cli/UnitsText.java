package org.fascia.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fascia.budget.units.PairQuestion;
import org.fascia.budget.units.RuleStatement;
import org.fascia.budget.units.UnitProposal;

/** Proposals of units in lines of text. */
final class UnitsText {
  private UnitsText() {}

  static String of(List<UnitProposal> proposals) {
    List<String> lines = new ArrayList<>();
    proposals.forEach(proposal -> add(proposal, lines));
    proposals.stream()
        .flatMap(it -> it.questions().stream())
        .distinct()
        .map(PairQuestion::words)
        .forEach(lines::add);
    lines.add("A proposal; the payer says which rule counts.");
    return String.join("\n", lines) + "\n";
  }

  private static void add(UnitProposal proposal, List<String> lines) {
    RuleStatement rule = proposal.rule();
    lines.add("%s: %s".formatted(rule.name(), billed(proposal)));
    proposal.arithmetic().forEach(it -> lines.add("  " + it));
    lines.add(
        "  Rule %s, version %s, %s: %s."
            .formatted(
                rule.id(),
                rule.version(),
                rule.cited().confidence().name().toLowerCase(Locale.ROOT),
                rule.cited().source()));
  }

  private static String billed(UnitProposal proposal) {
    return proposal.billed().isEmpty()
        ? "no unit"
        : proposal.billed().stream()
            .map(line -> line.code() + " × " + line.units())
            .collect(joining(", "));
  }
}
