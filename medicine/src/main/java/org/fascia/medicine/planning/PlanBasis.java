package org.fascia.medicine.planning;

import java.time.LocalDate;
import java.util.Map;
import org.fascia.medicine.facts.Facts;

/**
 * What a plan of treatment is made from, beside the permission to make one. A session for
 * well-being is made from a {@link SessionBasis}.
 *
 * @param mandate what it rests on: an order, or an agreement with the patient
 * @param facts what is known of the patient
 * @param scores what was measured week by week, by instrument id
 * @param scope what the therapist may do
 * @param asOf the day the plan is made for
 */
public record PlanBasis(
    Mandate mandate, Facts facts, Map<String, Measured> scores, Scope scope, LocalDate asOf) {
  public PlanBasis {
    scores = Map.copyOf(scores);
  }
}
