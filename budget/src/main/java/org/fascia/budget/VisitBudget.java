package org.fascia.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fascia.budget.packs.PayerPack;

/**
 * How many visits a case may still have, until when, and which limit binds.
 *
 * @param pack the payer's rules that were applied
 * @param left visits that may still be given: the least of all limits
 * @param until the last day on which one may be given; empty where nothing ends it
 * @param binding the limit that leaves least; empty where nothing limits the number
 * @param ends the limit that sets the last day
 * @param ordered whether the prescriber ordered one more visit
 * @param agreed whether the payer agreed to one more visit
 * @param limits every limit, also those that do not bind
 * @param beyond whether one more visit may be given all the same
 */
public record VisitBudget(
    LocalDate asOf,
    PayerPack pack,
    Left left,
    Optional<LocalDate> until,
    Optional<Limit> binding,
    Optional<Limit> ends,
    Light ordered,
    Light agreed,
    List<Limit> limits,
    List<Warning> warnings,
    List<TwoTotals> questions,
    Beyond beyond) {
  public VisitBudget {
    limits = List.copyOf(limits);
    warnings = List.copyOf(warnings);
    questions = List.copyOf(questions);
  }

  /** Whether one more visit may be given on the day that was asked. */
  public boolean oneMore() {
    return beyond.answer() == Beyond.Answer.NOT_NEEDED;
  }
}
