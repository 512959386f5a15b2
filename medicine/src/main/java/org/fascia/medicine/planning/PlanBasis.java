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
 * @param response how the treatment has worked so far
 * @param asOf the day the plan is made for
 */
public record PlanBasis(
    Mandate mandate,
    Facts facts,
    Map<String, Measured> scores,
    Scope scope,
    Response response,
    LocalDate asOf) {
  public PlanBasis {
    scores = Map.copyOf(scores);
  }

  /** A basis where nothing is known of a response, such as before the first visit. */
  public PlanBasis(
      Mandate mandate, Facts facts, Map<String, Measured> scores, Scope scope, LocalDate asOf) {
    this(mandate, facts, scores, scope, Response.NONE, asOf);
  }

  /** The same after this response. */
  public PlanBasis with(Response other) {
    return new PlanBasis(mandate, facts, scores, scope, other, asOf);
  }
}
