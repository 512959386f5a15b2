package org.fascia.cli;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fascia.budget.BudgetRefused;
import org.fascia.budget.Budgeter;
import org.fascia.budget.files.PackExample;
import org.fascia.budget.packs.Confidence;
import org.fascia.budget.packs.PayerPack;
import org.fascia.budget.packs.Words;

/** One pack, on what its rules rest and whether its examples come out as they say. */
record PackChecked(PayerPack pack, List<PackExample> examples, Budgeter budgeter) {
  /** How many examples a pack needs to be believed. */
  private static final int FEWEST = 8;

  boolean holds() {
    return wrong().isEmpty();
  }

  String lines() {
    String days = pack.to().map(to -> " to " + to).orElse("");
    List<String> wrong = wrong();
    String head =
        "%s: %s, from %s%s. %d rules: %s. %d examples, %s."
            .formatted(
                pack.payer(),
                pack.name(),
                pack.from(),
                days,
                pack.rules().size(),
                confidences(),
                examples.size(),
                wrong.isEmpty() ? "all true" : wrong.size() + " wrong");
    return Stream.concat(Stream.of(head), wrong.stream().map(it -> "  " + it))
        .collect(joining("\n", "", "\n"));
  }

  private String confidences() {
    return Arrays.stream(Confidence.values())
        .filter(it -> rules(it) > 0)
        .map(it -> rules(it) + " " + Words.of(it))
        .collect(joining(", "));
  }

  private long rules(Confidence confidence) {
    return pack.rules().stream().filter(rule -> rule.confidence() == confidence).count();
  }

  private List<String> wrong() {
    Stream<String> few =
        examples.size() < FEWEST
            ? Stream.of("a pack needs at least " + FEWEST + " examples, at the borders")
            : Stream.of();
    return Stream.concat(few, examples.stream().flatMap(this::differences)).toList();
  }

  private Stream<String> differences(PackExample example) {
    try {
      return example.differences(budgeter).stream().map(it -> example.id() + ": " + it);
    } catch (BudgetRefused refused) {
      return Stream.of(example.id() + ": " + refused.sentence() + " (" + refused.code() + ")");
    }
  }
}
