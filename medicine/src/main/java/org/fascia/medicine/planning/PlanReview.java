package org.fascia.medicine.planning;

import java.util.List;
import org.fascia.medicine.screening.Screening;

/**
 * How an accepted plan, or the outline of a session, stands to what was asked for and to what is
 * known today. A plan never changes by itself: what no longer fits is told, and the therapist makes
 * it anew.
 */
public sealed interface PlanReview {
  /** Every line may still be given as it was accepted. */
  record StillFits() implements PlanReview {}

  /**
   * Some lines may not, or the response so far asks to look at the plan again.
   *
   * @param response what showed under this plan and no later one has taken into account, the most
   *     urgent first
   * @param exchange which techniques would be used instead, where the response asks for others
   * @param faults each names its line, the rule or the order or the response, and what would fit
   */
  record Differs(List<ResponsePoint> response, TechniqueExchange exchange, List<LineFault> faults)
      implements PlanReview {
    public Differs {
      response = List.copyOf(response);
      faults = List.copyOf(faults);
    }

    /** A difference that no response is the reason of. */
    Differs(List<LineFault> faults) {
      this(List.of(), TechniqueExchange.NONE, faults);
    }
  }

  /** Nothing may be given, by this screening of the whole. */
  record Stopped(Screening because) implements PlanReview {}
}
