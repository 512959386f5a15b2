package org.fascia.medicine.screening;

import java.util.List;
import org.fascia.medicine.knowledge.SafetyRule;

/**
 * Why one rule counts, or does not, for one patient and one request.
 *
 * @param rule what it says, and where that comes from
 * @param because the facts that make it hold, each trigger once; empty when it does not hold
 * @param outcome what it comes to for the request as a whole; proceed when it does not hold
 * @param cleared whether the prescriber has cleared it in writing
 * @param limits the pressure it allows where the request asks for it, 0 to 5
 */
public record RuleAccount(
    SafetyRule rule, List<String> because, Verdict outcome, boolean cleared, List<Limit> limits) {
  public RuleAccount {
    because = List.copyOf(because);
    limits = List.copyOf(limits);
  }

  /** Whether what fires the rule is so; where it does not touch the request, it still holds. */
  public boolean holds() {
    return !because.isEmpty();
  }
}
