package org.fascia.practice.people;

import org.fascia.practice.kernel.ClinicDay;

/**
 * A therapist with a licence valid on one day: what a visit of that day needs. Made by {@link
 * Therapist#licensedOn} alone.
 */
public final class LicensedTherapist {
  private final Therapist therapist;
  private final Licence licence;
  private final ClinicDay day;

  LicensedTherapist(Therapist therapist, Licence licence, ClinicDay day) {
    this.therapist = therapist;
    this.licence = licence;
    this.day = day;
  }

  /** Who treats. */
  public Therapist therapist() {
    return therapist;
  }

  /** The licence that allows it. */
  public Licence licence() {
    return licence;
  }

  /** The day it was asked for. */
  public ClinicDay day() {
    return day;
  }
}
