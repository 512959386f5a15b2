package org.fascia.practice.prescriptions;

import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;

/**
 * A visit that was left in a case on a day. It reserves nothing: the visit is taken when its note
 * is signed. Made by {@link VisitBudgets#leave} alone.
 */
public final class SpareVisit implements VisitLeave {
  private final CaseId file;
  private final ClinicDay day;

  SpareVisit(CaseId file, ClinicDay day) {
    this.file = file;
    this.day = day;
  }

  /** The case it is left in. */
  public CaseId file() {
    return file;
  }

  /** The day it may be given. */
  public ClinicDay day() {
    return day;
  }
}
