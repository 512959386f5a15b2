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

  /** Some lines may not; each fault names its line, the rule or the order, and what would fit. */
  record Differs(List<LineFault> faults) implements PlanReview {
    public Differs {
      faults = List.copyOf(faults);
    }
  }

  /** Nothing may be given, by this screening of the whole. */
  record Stopped(Screening because) implements PlanReview {}
}
