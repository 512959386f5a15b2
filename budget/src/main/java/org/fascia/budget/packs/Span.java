package org.fascia.budget.packs;

/** Over what a limit counts. */
public enum Span {
  /** Everything given for this payer on the case's claim, whoever ordered or gave it. */
  CLAIM,
  /** Each order by itself. */
  ORDER,
  /** Each authorisation by itself. */
  AUTHORISATION,
  /** The benefit year in which the day lies. */
  BENEFIT_YEAR,
  /** The last days, today included; how many the limit says. */
  LAST_DAYS,
  /** The week in which the day lies. Sets the pace; never takes from what is left in all. */
  WEEK,
  /** The day. Sets the pace; never takes from what is left in all. */
  DAY;

  /** Whether a limit over this span says how fast, not how many. */
  public boolean pace() {
    return this == WEEK || this == DAY;
  }
}
