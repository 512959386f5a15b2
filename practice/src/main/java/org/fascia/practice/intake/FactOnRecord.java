package org.fascia.practice.intake;

import org.fascia.medicine.facts.Origin;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.FactId;

/**
 * A fact as it stands in the record.
 *
 * @param origin where it comes from, and the day it was recorded there
 * @param on the day it was put on this record
 * @param by who put it there
 * @param standing whether it still counts
 */
public record FactOnRecord(
    FactId id, Fact fact, Origin origin, ClinicDay on, String by, Standing standing) {

  /** Whether the fact counts on a day. */
  public boolean counts(ClinicDay day) {
    return !on.isAfter(day)
        && switch (standing) {
          case Standing.Holds() -> true;
          case Standing.Over over -> over.on().isAfter(day);
          case Standing.InError _ -> false;
        };
  }
}
