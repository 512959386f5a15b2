package org.fascia.budget;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a payer permits, or is asked to.
 *
 * @param visits, units, cents each empty where it sets no such limit
 * @param from the first day
 * @param to the last day; a visit on it is in time
 * @param codes procedure codes it is for; empty for all
 * @param bodyPart the accepted part of the body, in the payer's words
 */
public record Grant(
    OptionalInt visits,
    OptionalInt units,
    OptionalLong cents,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Set<String> codes,
    Optional<String> bodyPart) {

  /** Refuses what contradicts itself with BUDGET-004. */
  public Grant {
    codes = Set.copyOf(codes);
    boolean negative = visits.orElse(0) < 0 || units.orElse(0) < 0 || cents.orElse(0) < 0;
    if (negative || (from.isPresent() && to.filter(from.get()::isAfter).isPresent())) {
      throw new BudgetRefused(
          "BUDGET-004",
          "authorisations",
          "An authorisation permits no negative number and does not end before it starts.");
    }
  }
}
