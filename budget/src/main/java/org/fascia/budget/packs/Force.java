package org.fascia.budget.packs;

/** What reaching a limit does. */
public enum Force {
  /** Nobody may go past it, by any override. */
  HARD,
  /** Somebody may go past it, by name and with a reason. */
  SOFT,
  /** It is said and stops nothing. */
  WARNING
}
