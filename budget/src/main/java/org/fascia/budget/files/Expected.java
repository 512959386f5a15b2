package org.fascia.budget.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fascia.budget.Left;
import org.fascia.budget.Limit;
import org.fascia.budget.VisitBudget;
import org.fascia.budget.Warning;
import org.fascia.budget.packs.Words;
import org.fascia.yaml.Entry;

/**
 * What a budget must be, as far as an example says it: answers by key, and warnings that are there,
 * or are not.
 */
public record Expected(Map<String, String> answers, List<String> there, List<String> absent) {
  private static final List<String> KEYS =
      List.of("left", "until", "binding", "ends", "ordered", "agreed", "beyond");

  static Expected read(Entry it) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (String key : KEYS) {
      if (it.has(key)) {
        answers.put(key, it.code(key));
      }
    }
    if (!answers.containsKey("left")) {
      throw it.fault("left", "is missing");
    }
    return new Expected(answers, kinds(it, "warnings"), kinds(it, "no_warnings"));
  }

  private static List<String> kinds(Entry it, String key) {
    return it.each(key, "kind of warning", Words.known(Warning.Kind.class)).stream()
        .map(Words::of)
        .toList();
  }

  List<String> differences(VisitBudget budget) {
    List<String> differences = new ArrayList<>();
    Map<String, String> made = answers(budget);
    answers.forEach(
        (key, value) -> {
          String is = made.getOrDefault(key, "");
          if (!is.equals(value)) {
            differences.add("%s is %s, not %s".formatted(key, is, value));
          }
        });
    Set<String> kinds =
        budget.warnings().stream().map(it -> Words.of(it.kind())).collect(Collectors.toSet());
    there.stream()
        .filter(it -> !kinds.contains(it))
        .forEach(it -> differences.add("no warning " + it));
    absent.stream().filter(kinds::contains).forEach(it -> differences.add("a warning " + it));
    return differences;
  }

  private static Map<String, String> answers(VisitBudget budget) {
    return Map.of(
        "left", left(budget.left()),
        "until", budget.until().map(Object::toString).orElse("none"),
        "binding", budget.binding().map(Limit::id).orElse("none"),
        "ends", budget.ends().map(Limit::id).orElse("none"),
        "ordered", Words.of(budget.ordered().state()),
        "agreed", Words.of(budget.agreed().state()),
        "beyond", Words.of(budget.beyond().answer()));
  }

  /** A number, {@code at most 5}, {@code not-known} or {@code unlimited}. */
  public static String left(Left left) {
    return switch (left) {
      case Left.Exactly(long visits) -> Long.toString(visits);
      case Left.AtMost(long visits) -> "at most " + visits;
      case Left.NotKnown() -> "not-known";
      case Left.Unlimited() -> "unlimited";
    };
  }
}
