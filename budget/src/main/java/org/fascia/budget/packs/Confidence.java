package org.fascia.budget.packs;

/** How far a payer rule was confirmed. */
public enum Confidence {
  /** Read at a primary, official or payer source. */
  CHECKED,
  /** Read in a secondary source only: a guide, a billing firm, the trade press. */
  SECONDARY,
  /** From memory; nobody has looked it up. */
  RECALLED,
  /** No outside rule exists: a decision of Fascia's. */
  DECIDED
}
