package org.fascia.practice.prescriptions;

import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.practice.kernel.Money;
import org.fascia.practice.kernel.Refused;

/**
 * How much treatment is asked for or granted, and for which days.
 *
 * @param visits at least 1, else refused with AUTHORISATION-001
 * @param units of 15 minutes, at least 1, else refused with AUTHORISATION-001
 * @param money the most that is paid
 */
public record Extent(OptionalInt visits, OptionalInt units, Optional<Money> money, Window window) {
  public Extent {
    atLeastOne("visits", visits);
    atLeastOne("units", units);
    boolean limitless =
        visits.isEmpty() && units.isEmpty() && money.isEmpty() && window.until().isEmpty();
    if (limitless) {
      throw new Refused(
          "AUTHORISATION-002",
          "Say how much: visits, units, an amount or a last day. One of them at least.",
          "visits");
    }
  }

  private static void atLeastOne(String field, OptionalInt number) {
    if (number.orElse(1) < 1) {
      throw new Refused("AUTHORISATION-001", "This number is 1 or more, or left empty.", field);
    }
  }
}
