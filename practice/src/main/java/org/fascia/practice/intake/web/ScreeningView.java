package org.fascia.practice.intake.web;

import java.util.List;
import java.util.Optional;
import org.fascia.practice.intake.ChartReading;
import org.fascia.practice.ui.Choice;
import org.fascia.practice.ui.Gravity;
import org.fascia.practice.ui.Link;
import org.fascia.practice.ui.RegionGroup;

/**
 * What the screening page shows.
 *
 * @param address where its forms are sent, and what stands below it
 * @param unscreened what to do before the first screening
 * @param meant whom the rules mean where nobody ordered; empty where somebody did
 * @param notice why the screening must be repeated; empty when it need not
 * @param result the newest screening; empty before the first
 * @param known what is known of the patient, by kind
 * @param reading what became of the entries of the referring chart
 */
public record ScreeningView(
    String address,
    String unscreened,
    String meant,
    List<Link> crumbs,
    String notice,
    Optional<Result> result,
    List<KnownKind> known,
    Optional<ChartReading> reading,
    Vocabulary vocabulary) {
  public ScreeningView {
    crumbs = List.copyOf(crumbs);
    known = List.copyOf(known);
  }

  /**
   * A screening as it was recorded.
   *
   * @param words what the verdict means for a case of this kind
   * @param clear how recording a clearance is called there
   * @param call whom to call, where the verdict forbids treatment and a number is known
   * @param foot when, by whom, by which rules
   */
  public record Result(
      Gravity gravity,
      String words,
      String clear,
      List<RuleRow> rules,
      List<QuestionRow> ask,
      List<RegionGroup> limits,
      List<ClearanceRow> clearances,
      Optional<Link> call,
      String foot) {
    private static final int AT_ONCE = 8;

    public Result {
      rules = List.copyOf(rules);
      ask = List.copyOf(ask);
      limits = List.copyOf(limits);
      clearances = List.copyOf(clearances);
    }

    /** The questions worth the first minute, gravest first. */
    public List<QuestionRow> askFirst() {
      return ask.subList(0, Math.min(AT_ONCE, ask.size()));
    }

    /** The questions behind "more". */
    public List<QuestionRow> askThen() {
      return ask.subList(Math.min(AT_ONCE, ask.size()), ask.size());
    }

    /** The rule that stops the page; empty when none does. */
    public Optional<RuleRow> stopping() {
      return rules.stream().filter(rule -> rule.gravity().isLoud()).findFirst();
    }

    /** Every rule but the one that stops the page. */
    public List<RuleRow> others() {
      return rules.subList(stopping().isPresent() ? 1 : 0, rules.size());
    }
  }

  /** Facts of one kind, the newest last. */
  public record KnownKind(String name, List<FactRow> facts) {
    public KnownKind {
      facts = List.copyOf(facts);
    }
  }

  /** The words the forms offer. */
  public record Vocabulary(
      List<Choice> findings, List<Choice> values, List<Choice> zones, List<Choice> sides) {
    public Vocabulary {
      findings = List.copyOf(findings);
      values = List.copyOf(values);
      zones = List.copyOf(zones);
      sides = List.copyOf(sides);
    }
  }
}
