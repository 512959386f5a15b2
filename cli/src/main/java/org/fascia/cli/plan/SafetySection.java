package org.fascia.cli.plan;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.fascia.cli.plan.Paper.Draft;
import org.fascia.cli.plan.Paper.Section;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.medicine.screening.Verdict;

/** What the rules say of the order as a whole, each with its reason and source. */
final class SafetySection {
  private SafetySection() {}

  static Section of(Verdict verdict, List<FiredRule> rules, Citations citations) {
    Draft draft = new Draft("Safety screening: " + words(verdict));
    if (rules.isEmpty()) {
      draft.words("No rule speaks against the order. The therapist decides on the day.");
    }
    for (FiredRule rule : rules) {
      draft.point(rule.sharedName() + grade(rule), details(rule, citations));
    }
    return draft.section();
  }

  static String words(Verdict verdict) {
    return switch (verdict) {
      case PROCEED -> "treat as ordered";
      case ADAPT -> "treat with changes";
      case NEEDS_CLEARANCE -> "not before the prescriber's written answer";
      case DO_NOT_TREAT -> "no session today";
      case EMERGENCY -> "emergency";
    };
  }

  private static String grade(FiredRule rule) {
    return rule.outcome() == Verdict.ADAPT ? "" : " (" + words(rule.outcome()) + ")";
  }

  /** A discreet rule shows what to do and nothing of why. */
  private static List<String> details(FiredRule rule, Citations citations) {
    List<String> details = new ArrayList<>();
    details.add(rule.action());
    if (!rule.discreet()) {
      details.add("Why: " + rule.reason() + " " + sources(rule, citations));
    }
    if (rule.recalled()) {
      details.add("Precaution awaiting clinical review.");
    }
    return details.stream().map(String::strip).toList();
  }

  private static String sources(FiredRule rule, Citations citations) {
    return rule.sources().stream()
        .map(source -> citations.number(source.title(), source.seenAt()))
        .collect(joining());
  }
}
