package org.fascia.budget.packs;

/** What became of a visit. */
public enum VisitKind {
  /** At least one unit of treatment was given. */
  TREATED,
  /** The patient was seen and not treated. */
  EVALUATION_ONLY,
  NO_SHOW,
  /** Cancelled too late to give the time to somebody else. */
  LATE_CANCEL,
  /** Cancelled in time; never counts. */
  CANCELLED,
  /** In the calendar: reserves a visit. */
  BOOKED
}
