package org.fascia.practice.prescriptions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A case's budget in short, as lists show it; the whole of it is a {@link CaseBudget}.
 *
 * @param ordered visits ordered; empty when no number is known
 * @param used visits given under the order
 * @param until the last day a visit may be given; empty without a date
 * @param binding the limit that is or will be reached first
 * @param left visits that may still be given; empty when only a date limits them, or nothing
 */
public record VisitsLeft(
    OptionalInt ordered, int used, Optional<LocalDate> until, Binding binding, OptionalInt left) {

  /** What can bind a case. */
  public enum Binding {
    /** The case needs no order, and so no order limits it. */
    NOTHING,
    /** A medical case without an active prescription. */
    NO_PRESCRIPTION,
    /** The number of visits ordered. */
    ORDERED_VISITS,
    /** The end of the course as ordered. */
    COURSE_END,
    /** The age an order may reach. */
    ORDER_AGE,
    /** The last day has passed. */
    EXPIRED,
    /** All visits are given. */
    EXHAUSTED,
    /** What the payer agreed to, or a limit of its rules. */
    PAYER_LIMIT,
    /** The payer agrees to no more, or something it wants to see first is missing. */
    NOT_AGREED
  }

  /** Whether one more visit may be given on that day. */
  public boolean oneMore() {
    return left().orElse(1) > 0;
  }
}
