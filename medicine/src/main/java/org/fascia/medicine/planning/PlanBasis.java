package org.fascia.medicine.planning;

import java.time.LocalDate;
import java.util.Map;
import org.fascia.medicine.facts.Facts;

/**
 * What a plan is made from, beside the permission to make one.
 *
 * @param facts what is known of the patient
 * @param baselines first scores by instrument id, where they have been taken
 * @param scope what the therapist may do
 * @param asOf the day the plan is made for
 */
public record PlanBasis(
    Order order, Facts facts, Map<String, Double> baselines, Scope scope, LocalDate asOf) {
  public PlanBasis {
    baselines = Map.copyOf(baselines);
  }
}
