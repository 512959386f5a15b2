package org.fascia.budget.packs;

/** Something that might be charged or given in the course of a case. */
public enum Charging {
  /** Billing the payer for massage at all. */
  BILL_PAYER,
  /** Billing the patient for care the payer accepted or would not pay for. */
  BILL_PATIENT,
  BALANCE_BILL,
  COPAY,
  NO_SHOW_FEE,
  LATE_CANCEL_FEE,
  /** Care past what was ordered or agreed, paid for by the patient with a signed notice. */
  SELF_PAY_BEYOND,
  /** A wellness visit on the accepted region while the case is open. */
  WELLNESS_ON_ACCEPTED_REGION
}
