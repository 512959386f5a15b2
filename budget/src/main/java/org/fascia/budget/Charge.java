package org.fascia.budget;

/** What became of the bill for a visit. */
public enum Charge {
  UNBILLED,
  BILLED,
  /**
   * Paid by the patient outside what was ordered and agreed: taken from no order, no authorisation
   * and no limit of the payer.
   */
  SELF_PAID
}
