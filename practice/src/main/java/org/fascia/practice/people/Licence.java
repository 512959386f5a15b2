package org.fascia.practice.people;

import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Refused;

/**
 * A state's leave to practise massage therapy; valid on its first and on its last day.
 *
 * @param number as the state printed it, refused with PEOPLE-011 when blank
 * @param until last day, refused with PEOPLE-012 when before the first
 */
public record Licence(String number, UsState state, ClinicDay from, ClinicDay until) {
  public Licence {
    number = number.strip();
    if (number.isEmpty()) {
      throw new Refused("PEOPLE-011", "A licence number is needed.", "number");
    }
    if (until.isBefore(from)) {
      throw new Refused("PEOPLE-012", "A licence ends on or after the day it begins.", "until");
    }
  }

  /** Whether the therapist may treat under it on this day. */
  public boolean validOn(ClinicDay day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
