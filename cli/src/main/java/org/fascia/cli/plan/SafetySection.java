package org.fascia.cli.plan;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.fascia.cli.plan.Paper.Draft;
import org.fascia.cli.plan.Paper.Section;
import org.fascia.medicine.planning.NoPlan;
import org.fascia.medicine.planning.Proposal;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.medicine.screening.Screening;
import org.fascia.medicine.screening.Verdict;

/** What the rules say of the order as a whole, each with its reason and source. */
final class SafetySection {
  private static final String ASK_FIRST = "ask first";

  private SafetySection() {}

  /** The section of a plan: what each rule asks for, then what is merely worth knowing. */
  static Section ofPlan(Proposal proposal, Citations citations) {
    Draft draft = new Draft("Safety screening: " + words(proposal.verdict()));
    if (proposal.rules().isEmpty()) {
      draft.words("No rule speaks against the order. The therapist decides on the day.");
    }
    for (FiredRule rule : proposal.rules()) {
      draft.point(rule.sharedName(), details(rule, citations));
    }
    List<FiredRule> tips =
        proposal.screening().tips().stream().filter(tip -> isNew(tip, proposal.rules())).toList();
    if (!tips.isEmpty()) {
      draft.topic("Worth knowing");
      tips.forEach(tip -> draft.point(tip.sharedName() + ": " + tip.action()));
    }
    return draft.section();
  }

  private static boolean isNew(FiredRule tip, List<FiredRule> rules) {
    return rules.stream().noneMatch(rule -> rule.id().equals(tip.id()));
  }

  /** The section without a plan: what must happen first was said above, here is why. */
  static Section ofNoPlan(NoPlan noPlan, Citations citations) {
    Draft draft = new Draft("Safety screening: " + words(noPlan.screening()));
    for (FiredRule rule : rules(noPlan)) {
      List<String> details = details(rule, citations);
      draft.point(
          rule.sharedName() + grade(rule),
          rule.outcome().permitsTreatment() ? details : details.subList(1, details.size()));
    }
    return draft.section();
  }

  private static List<FiredRule> rules(NoPlan noPlan) {
    return switch (noPlan) {
      case NoPlan.Forbidden forbidden -> forbidden.rules();
      case NoPlan.NothingLeft nothing -> nothing.screening().fired();
      case NoPlan.NowhereToTreat nowhere -> nowhere.screening().fired();
    };
  }

  /** The verdict in words; where only a date or place is missing, that it is to be asked for. */
  static String words(Screening screening) {
    return FiredRule.askFirst(screening.fired()) ? ASK_FIRST : words(screening.verdict());
  }

  private static String words(Verdict verdict) {
    return switch (verdict) {
      case PROCEED -> "treat as ordered";
      case ADAPT -> "treat with changes";
      case NEEDS_CLEARANCE -> "not before the prescriber's written answer";
      case DO_NOT_TREAT -> "no session today";
      case EMERGENCY -> "emergency";
    };
  }

  private static String grade(FiredRule rule) {
    if (rule.outcome() == Verdict.ADAPT) {
      return "";
    }
    return " (" + (rule.asksFirst() ? ASK_FIRST : words(rule.outcome())) + ")";
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
