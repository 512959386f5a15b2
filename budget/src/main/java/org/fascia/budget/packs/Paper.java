package org.fascia.budget.packs;

/** A document or fact that a payer wants to be there. */
public enum Paper {
  /** A signed order. */
  ORDER,
  AUTHORISATION_NUMBER,
  CLAIM_NUMBER,
  INJURY_DATE,
  /** The state in which the accident happened. */
  ACCIDENT_STATE,
  /** A letter of medical necessity for a named condition. */
  NECESSITY_LETTER,
  /** The patient's signed notice that this care may not be paid for. */
  SIGNED_NOTICE,
  GOOD_FAITH_ESTIMATE,
  /** The documented functional improvement and the programme proposed on it. */
  FUNCTIONAL_IMPROVEMENT,
  /** The therapist's enrolment with the payer. */
  ENROLMENT
}
