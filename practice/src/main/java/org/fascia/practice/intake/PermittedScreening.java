package org.fascia.practice.intake;

import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.screening.Permit;
import org.fascia.medicine.screening.Request;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ScreeningId;

/**
 * A screening on record that permits treatment on one day: what a plan and a visit need. Made by
 * {@link Screenings} alone.
 */
public final class PermittedScreening {
  private final ScreeningOnRecord onRecord;
  private final Judged judged;
  private final ClinicDay day;

  /** What was judged, read back from the record, and the permit it gave. */
  record Judged(Grounds grounds, Facts facts, Request request, Permit permit) {}

  PermittedScreening(ScreeningOnRecord onRecord, Judged judged, ClinicDay day) {
    this.onRecord = onRecord;
    this.judged = judged;
    this.day = day;
  }

  /** Its id. */
  public ScreeningId id() {
    return onRecord.id();
  }

  /** The case it was made for. */
  public CaseId file() {
    return onRecord.file();
  }

  /** The day it was asked for. */
  public ClinicDay day() {
    return day;
  }

  /** The screening in the record. */
  public ScreeningOnRecord onRecord() {
    return onRecord;
  }

  /** What it was asked on, and what still holds. */
  public Grounds grounds() {
    return judged.grounds();
  }

  /** The facts it judged. */
  public Facts facts() {
    return judged.facts();
  }

  /** What was asked for. */
  public Request request() {
    return judged.request();
  }

  /** The medicine's proof. */
  public Permit permit() {
    return judged.permit();
  }
}
