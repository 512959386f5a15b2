package org.fascia.practice.prescriptions;

/** Whether a profession's order is taken by a payer. */
enum MayPrescribe {
  YES,
  /** Depends on what nobody has written down: the payer is asked. */
  ASK,
  NO
}
