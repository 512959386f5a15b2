package org.fascia.budget.units;

import java.time.Duration;
import org.fascia.budget.units.Procedure.Timing;

/**
 * One code of a proposal.
 *
 * @param time all its minutes in the visit, above 0
 * @param units how many are proposed; 0 where the minutes do not suffice
 */
public record UnitLine(Procedure procedure, Duration time, int units) {
  private static final int MINUTES_OF_A_UNIT = 15;

  /** A timed code with its whole units and no more, or an untimed one with its one. */
  static UnitLine whole(Procedure procedure, Duration time) {
    int units =
        procedure.timing() == Timing.TIMED
            ? Math.toIntExact(time.toMinutes() / MINUTES_OF_A_UNIT)
            : 1;
    return new UnitLine(procedure, time, units);
  }

  UnitLine withOneMore() {
    return new UnitLine(procedure, time, units + 1);
  }

  /** The number on the claim, such as {@code 97124}. */
  public String code() {
    return procedure.code();
  }

  boolean timed() {
    return procedure.timing() == Timing.TIMED;
  }

  long minutes() {
    return time.toMinutes();
  }

  /** How many times 15 minutes are in its time. */
  int wholeUnits() {
    return Math.toIntExact(minutes() / MINUTES_OF_A_UNIT);
  }

  /** The minutes beyond its whole units, 0 to 14. */
  long over() {
    return minutes() % MINUTES_OF_A_UNIT;
  }

  /** The units that these minutes make when 8 make the first: both rules count so. */
  static int unitsOf(long minutes) {
    return Math.toIntExact((minutes + 7) / MINUTES_OF_A_UNIT);
  }
}
