package org.fascia.practice.prescriptions;

import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.kernel.Refused;

/**
 * What the patient's own plan says where the payer's rules leave it open.
 *
 * @param limits by the id of the pack's rule, in the rule's own measure; refused with COVERAGE-011
 *     below nought
 * @param benefitYear the day the plan's year begins; 1 January where empty
 */
public record PlanTerms(Map<String, Long> limits, Optional<MonthDay> benefitYear) {
  /** Nothing is known of the plan. */
  public static final PlanTerms UNSTATED = new PlanTerms(Map.of(), Optional.empty());

  public PlanTerms {
    limits = Map.copyOf(limits);
    limits.forEach(PlanTerms::notNegative);
  }

  private static void notNegative(String rule, long limit) {
    if (limit < 0) {
      throw new Refused("COVERAGE-011", "A plan’s limit is nought or more.", "limit." + rule);
    }
  }
}
