package org.fascia.budget;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import org.fascia.budget.packs.PayerId;

/**
 * Who pays, from which day until the next coverage begins. A payer changed in retrospect is a
 * coverage that begins in the past: the visits since then count for it.
 *
 * @param from empty for the payer the case began with
 * @param terms what the patient's own plan says for limits its pack leaves open, by rule id
 * @param benefitYear the day the plan's year begins; 1 January where empty
 */
public record Coverage(
    PayerId payer,
    Optional<LocalDate> from,
    Map<String, Long> terms,
    Optional<MonthDay> benefitYear) {
  public Coverage {
    terms = Map.copyOf(terms);
  }

  /** The payer the case began with, its plan as the pack says. */
  public static Coverage by(PayerId payer) {
    return new Coverage(payer, Optional.empty(), Map.of(), Optional.empty());
  }
}
