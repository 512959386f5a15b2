package org.fascia.practice.prescriptions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many visits a case may still have on the day it was asked, and which limit binds.
 *
 * @param ordered visits ordered; empty when no number is known
 * @param used visits given
 * @param until the last day a visit may be given; empty without a date
 * @param binding the limit that is or will be reached first
 */
public record VisitsLeft(
    OptionalInt ordered, int used, Optional<LocalDate> until, Binding binding) {

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
    EXHAUSTED
  }

  /** Visits that may still be given; empty when only a date limits them, or nothing. */
  public OptionalInt left() {
    return switch (binding) {
      case NO_PRESCRIPTION, EXPIRED, EXHAUSTED -> OptionalInt.of(0);
      case NOTHING -> OptionalInt.empty();
      case ORDERED_VISITS, COURSE_END, ORDER_AGE ->
          ordered.isPresent() ? OptionalInt.of(ordered.getAsInt() - used) : OptionalInt.empty();
    };
  }

  /** Whether one more visit may be given on that day. */
  public boolean oneMore() {
    return left().orElse(1) > 0;
  }
}
