package org.fascia.practice.outcomes;

import org.fascia.medicine.measuring.Moment;
import org.fascia.practice.kernel.ClinicDay;

/**
 * A score that stands on a form or was read off a device.
 *
 * @param about the joint and side, the part of the form, the activity; empty for the whole person
 * @param value points of the instrument, or its unit; two decimals at most; {@code NaN} where what
 *     was written is no number
 */
public record Total(
    String instrument, String recall, String about, double value, Moment moment, ClinicDay day)
    implements Taken {
  public Total {
    about = about.strip().replaceAll("\\s+", " ");
  }
}
