package org.fascia.practice.prescriptions;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.CoverageEventId;

/**
 * Something that happened with a payer on a day and changes what holds from that day on; visits
 * given and their notes stay as they are.
 *
 * @param day the first day it holds for, also when it was learnt later
 * @param words what the person added
 * @param by name of the person who recorded it
 */
public record CoverageEvent(
    CoverageEventId id, Kind kind, ClinicDay day, String words, String by, Instant at) {

  /** What can happen with a payer; all but the last are the budget's own words. */
  public enum Kind {
    EXAMINATION_CUT_OFF,
    BENEFITS_EXHAUSTED,
    BENEFITS_RESTORED,
    CLAIM_CLOSED,
    CLAIM_REOPENED,
    ATTORNEY_LIEN,
    SECOND_ACCIDENT,
    /** Another payer takes over; recorded with its coverage, never by itself. */
    PAYER_CHANGED;

    /** The kinds a person may record by themselves. */
    public static List<Kind> recordable() {
      return Arrays.stream(values()).filter(kind -> kind != PAYER_CHANGED).toList();
    }
  }
}
