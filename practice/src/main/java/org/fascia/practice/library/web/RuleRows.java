package org.fascia.practice.library.web;

import static org.fascia.practice.ui.Texts.count;
import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.fascia.medicine.knowledge.Confidence;
import org.fascia.medicine.knowledge.SafetyRule;
import org.fascia.medicine.knowledge.SafetyRule.Reach;
import org.fascia.medicine.knowledge.SafetyRule.Scope;
import org.fascia.practice.library.Kind;
import org.fascia.practice.ui.Gravity;
import org.springframework.stereotype.Component;

/** Rules as rows, gravest first, each with where it holds and how far pressure may go. */
@Component
class RuleRows {
  private static final Gravity STOPS = Gravity.NEEDS_CLEARANCE;

  private final CardRows rows;

  RuleRows(CardRows rows) {
    this.rows = rows;
  }

  /** One list of all. */
  List<Row> of(Collection<SafetyRule> rules) {
    return rules.stream()
        .sorted(Comparator.comparing(CardRows::gravity).reversed())
        .map(this::row)
        .distinct()
        .toList();
  }

  /** A folded list for each verdict, gravest first. */
  List<Block> byGravity(Collection<SafetyRule> rules) {
    List<Block> folded = new ArrayList<>();
    for (Gravity gravity : List.of(Gravity.values()).reversed()) {
      List<Row> of = of(rules.stream().filter(rule -> CardRows.gravity(rule) == gravity).toList());
      if (!of.isEmpty()) {
        String summary = gravity.word() + ": " + count("library.rules.count", of.size());
        folded.add(new Block.Folded(summary, List.of(new Block.Rows(gravity.word(), of))));
      }
    }
    return folded;
  }

  /** What stops or asks is spread out; what merely adapts is folded. */
  List<Block> gravestOpen(Collection<SafetyRule> rules) {
    List<SafetyRule> grave =
        rules.stream().filter(rule -> CardRows.gravity(rule).compareTo(STOPS) >= 0).toList();
    List<Block> blocks = new ArrayList<>();
    if (!grave.isEmpty()) {
      blocks.add(new Block.Rows(text("library.forbids.named"), of(grave)));
    }
    blocks.addAll(byGravity(rules.stream().filter(rule -> !grave.contains(rule)).toList()));
    return blocks;
  }

  private Row row(SafetyRule rule) {
    return rows.of(Kind.RULE, rule.id()).saying(limits(rule));
  }

  /** Where the rule holds, the highest pressure there, and that it awaits review if it does. */
  static String limits(SafetyRule rule) {
    List<String> parts = new ArrayList<>();
    parts.add(where(rule.scope().reach()));
    if (rule.scope().maxPressure() < Scope.FULL_PRESSURE) {
      parts.add(pressure(rule.scope().maxPressure()));
    }
    if (rule.statement().confidence() == Confidence.RECALLED) {
      parts.add(text("library.confidence.rule.recalled"));
    }
    return String.join(" · ", parts);
  }

  static String where(Reach reach) {
    return switch (reach) {
      case Reach.Everywhere _ -> text("library.rule.everywhere");
      case Reach.RecordedSite _ -> text("library.rule.site");
      case Reach.Zones zones -> TriggerWords.zones(zones.zones());
    };
  }

  static String pressure(int most) {
    return most == 0 ? text("library.rule.pressure.none") : text("library.rule.pressure", most);
  }
}
