package org.fascia.medicine.planning;

import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.screening.FiredRule;

/** What keeps a pressure below the usual maximum of a technique. */
public sealed interface Ceiling {
  /** A safety rule. */
  record OfRule(FiredRule rule) implements Ceiling {}

  /** The prescriber's precautions, by the words that say so. */
  record OfOrder(String precautions) implements Ceiling {}

  /** The condition is treated lightly as such. */
  record OfCondition(Condition condition) implements Ceiling {}

  /**
   * The response so far: something got worse. Practice reasoning, no published limit.
   *
   * @param most the pressure that is left, 1 to 5
   */
  record OfResponse(Setback setback, int most) implements Ceiling {}
}
