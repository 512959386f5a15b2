package org.fascia.medicine.planning;

import java.util.List;

/**
 * How an accepted plan stands to the order and to what is known today. A plan never changes by
 * itself: what no longer fits is told, and the therapist makes it anew.
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

  /** Nothing may be given; the answer says what must happen first. */
  record Stopped(NoPlan because) implements PlanReview {}
}
