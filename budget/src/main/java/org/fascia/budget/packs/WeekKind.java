package org.fascia.budget.packs;

/** What a week is when visits a week are counted. */
public enum WeekKind {
  /** Seven days from the first visit of the order, and every seven days after. */
  EPISODE,
  /** Sunday to Saturday. */
  CALENDAR_SUN,
  /** Monday to Sunday. */
  CALENDAR_MON,
  /** The day and the six before it. */
  ROLLING_7
}
