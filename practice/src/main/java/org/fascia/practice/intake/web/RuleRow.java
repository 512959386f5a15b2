package org.fascia.practice.intake.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.stream.Stream;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.practice.ui.Gravity;
import org.fascia.practice.ui.Reason;

/**
 * A rule that applies, as one line with its reason behind "why?".
 *
 * @param action what to do
 * @param asksForClearance whether the prescriber's answer can be recorded here
 */
public record RuleRow(
    String id,
    String name,
    Gravity gravity,
    String action,
    Reason why,
    AsksForClearance asksForClearance) {

  /** Whether a rule can be cleared in writing. */
  public enum AsksForClearance {
    YES,
    NO
  }

  static RuleRow of(FiredRule rule) {
    return new RuleRow(
        rule.id(),
        rule.name(),
        rule.asksFirst() ? Gravity.ASK_FIRST : Gravity.of(rule.outcome().slug()),
        rule.action(),
        why(rule),
        switch (rule.outcome()) {
          case NEEDS_CLEARANCE ->
              rule.onlyTheAnswerSettlesIt() ? AsksForClearance.NO : AsksForClearance.YES;
          case PROCEED, ADAPT, DO_NOT_TREAT, EMERGENCY -> AsksForClearance.NO;
        });
  }

  static Reason why(FiredRule rule) {
    return new Reason(
            Stream.of(rule.reason(), rule.reviewed() ? "" : text("intake.rule.unreviewed"))
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse(""),
            rule.sources().stream()
                .map(source -> new Reason.Source(source.title(), source.seenAt()))
                .toList(),
            rule.recalled() ? Reason.Status.AWAITING_REVIEW : Reason.Status.SOURCED)
        .toldAt("/knowledge/rules/" + rule.id());
  }
}
