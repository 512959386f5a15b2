package org.fascia.budget;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What somebody at the payer said is left of a limit that others spend too.
 *
 * @param limit the id of the pack's rule
 * @param left in the limit's own measure
 * @param day the day it was said
 * @param by who said it
 * @param reference the payer's reference for the call
 */
public record Confirmation(String limit, long left, LocalDate day, String by, String reference) {
  /** A confirmation older than so many days is stale. */
  public static final int FRESH_DAYS = 14;

  /** Refuses less than nothing with BUDGET-005. */
  public Confirmation {
    if (left < 0) {
      throw new BudgetRefused(
          "BUDGET-005", "confirmations", "What is left of a limit is never less than nothing.");
    }
  }

  /** Whether it is too old to be relied on. */
  public boolean staleOn(LocalDate asOf) {
    return ChronoUnit.DAYS.between(day, asOf) > FRESH_DAYS;
  }
}
