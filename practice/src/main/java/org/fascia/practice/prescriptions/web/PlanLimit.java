package org.fascia.practice.prescriptions.web;

import java.util.List;
import java.util.stream.Stream;
import org.fascia.budget.packs.Measure;
import org.fascia.budget.packs.PayerPack;
import org.fascia.budget.packs.Rule;
import org.fascia.budget.packs.Term;

/**
 * A limit of a payer's rules that somebody has to say: because the patient's own plan sets it, or
 * because others spend it too.
 *
 * @param rule the id of the rule
 * @param says the rule in words
 */
public record PlanLimit(String rule, String says, Measure measure) {

  /** The name of its field. */
  public String field() {
    return "limit." + rule;
  }

  /** The limits of which the pack leaves the number to the plan. */
  static List<PlanLimit> of(PayerPack pack) {
    return pack.rules().stream()
        .flatMap(
            rule ->
                rule.term() instanceof Term.Cap cap && cap.most().isEmpty()
                    ? Stream.of(limit(rule, cap))
                    : Stream.empty())
        .toList();
  }

  /** The limits that others spend too. */
  static List<PlanLimit> shared(PayerPack pack) {
    return pack.rules().stream()
        .flatMap(
            rule ->
                rule.term() instanceof Term.Cap cap && cap.shared()
                    ? Stream.of(limit(rule, cap))
                    : Stream.empty())
        .toList();
  }

  private static PlanLimit limit(Rule rule, Term.Cap cap) {
    return new PlanLimit(rule.id(), rule.says(), cap.measure());
  }
}
