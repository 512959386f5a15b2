package org.fascia.budget;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to do or to know.
 *
 * @param day by when, or the day it concerns
 * @param about the id of the order, authorisation, visit or rule it is about
 * @param says one sentence for a person
 */
public record Warning(Kind kind, Optional<LocalDate> day, String about, String says) {
  /** What it is. */
  public enum Kind {
    /** Something has to be there before the first visit, or before the bill, and is not. */
    MISSING,
    /** More has to be ordered or agreed soon. */
    RENEWAL,
    /** A report is due after a coming visit or on a coming day. */
    REPORT_COMING,
    REPORT_DUE,
    /** What others spend was not confirmed, or too long ago. */
    CONFIRM,
    /** An order or authorisation begins later than today, or than a visit that needs it. */
    STARTS_LATER,
    /** More visits in a day or week than planned. */
    PACE,
    /** Fewer visits fit into the days that are left than may be given. */
    FEWER_FIT,
    /** Part of what is left has to be given earlier than the rest. */
    SOME_END_EARLIER,
    /** A visit was given, or is booked, outside every order or authorisation. */
    OUTSIDE,
    /** An order counts its visits two ways. */
    TWO_TOTALS,
    /** An order is not signed. */
    UNSIGNED,
    /** An event of the case that changes what holds, or may. */
    EVENT
  }
}
