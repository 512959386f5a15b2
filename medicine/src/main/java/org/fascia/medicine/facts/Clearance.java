package org.fascia.medicine.facts;

/** The prescriber's written yes for one rule; {@code rule} is its id, or {@link #EVERY_RULE}. */
public record Clearance(String rule, Origin origin) {
  /** The treating unit's written yes for the request as a whole. */
  public static final String EVERY_RULE = "all";
}
