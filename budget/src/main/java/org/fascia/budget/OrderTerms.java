package org.fascia.budget;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an order says of how many visits, how often and until when.
 *
 * @param written the day it was written; its age is counted from here
 * @param signed the day it was signed; empty while it is not: such an order grants nothing, but for
 *     a verbal order within the days its payer allows
 * @param verbal the day it was given by word of mouth, where it was
 * @param starts the first day it is meant for, where it says so
 * @param statedEnd the last day, where it says so; a visit on it is in time
 * @param length how long the course runs from its first visit, where it says so
 * @param visits how many visits in all, where it says so
 * @param pace how often, where it says so
 * @param ending from when it grants nothing any more
 * @param corrects the order this one corrects: visits given under that one go on counting here. A
 *     renewal corrects nothing
 */
public record OrderTerms(
    OrderRef id,
    LocalDate written,
    Optional<LocalDate> signed,
    Optional<LocalDate> verbal,
    Optional<LocalDate> starts,
    Optional<LocalDate> statedEnd,
    Optional<Period> length,
    OptionalInt visits,
    Optional<OrderedPace> pace,
    Optional<Ending> ending,
    Optional<OrderRef> corrects) {

  /** Refuses what contradicts itself with BUDGET-003. */
  public OrderTerms {
    LocalDate first = starts.orElse(written);
    refuseIf(statedEnd.filter(first::isAfter).isPresent(), "ends before it starts");
    refuseIf(signed.filter(written::isAfter).isPresent(), "is signed before it was written");
    refuseIf(
        length.filter(it -> it.isZero() || it.isNegative()).isPresent(), "has no length of time");
    refuseIf(visits.orElse(1) < 1, "is for no visit");
    refuseIf(
        pace.isPresent() && length.isEmpty() && visits.isEmpty() && statedEnd.isEmpty(),
        "says how often but not how long: it needs a length, an end or a number of visits");
  }

  private static void refuseIf(boolean wrong, String problem) {
    if (wrong) {
      throw new BudgetRefused("BUDGET-003", "orders", "The order " + problem + ".");
    }
  }
}
