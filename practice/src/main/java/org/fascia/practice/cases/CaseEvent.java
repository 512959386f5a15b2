package org.fascia.practice.cases;

import java.time.Instant;
import org.fascia.practice.kernel.ClinicDay;

/**
 * Something that happened in a case on a day; written once, never changed.
 *
 * @param day the day it holds for
 * @param kind what happened
 * @param words what the person added, empty when nothing
 * @param by name of the person who recorded it
 * @param at when it was recorded
 */
public record CaseEvent(ClinicDay day, Kind kind, String words, String by, Instant at) {

  /** What can happen in a case. */
  public enum Kind {
    OPENED,
    ACTIVATED,
    HELD,
    RESUMED,
    DISCHARGED,
    PRESCRIPTION_RECEIVED,
    PRESCRIPTION_MOVED,
    ORDER_AWAITED,
    CHART_RECEIVED,
    COVERAGE_CHANGED,
    AGREED,
    REMARK
  }
}
