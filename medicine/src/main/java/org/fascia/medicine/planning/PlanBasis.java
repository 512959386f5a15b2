package org.fascia.medicine.planning;

import java.time.LocalDate;
import java.util.Map;
import org.fascia.medicine.facts.Facts;

/**
 * What a plan is made from, beside the permission to make one.
 *
 * @param facts what is known of the patient
 * @param scores what was measured week by week, by instrument id
 * @param scope what the therapist may do
 * @param asOf the day the plan is made for
 */
public record PlanBasis(
    Order order, Facts facts, Map<String, Measured> scores, Scope scope, LocalDate asOf) {
  public PlanBasis {
    scores = Map.copyOf(scores);
  }
}
