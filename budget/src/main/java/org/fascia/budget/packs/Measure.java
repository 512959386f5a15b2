package org.fascia.budget.packs;

/** What a limit counts. */
public enum Measure {
  VISITS,
  /** Units of 15 minutes, by the payer's unit rule. */
  UNITS,
  /** Hands-on minutes. */
  MINUTES,
  /** Money, in cents of a US dollar. */
  CENTS
}
