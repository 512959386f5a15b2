package org.fascia.budget.units;

import java.time.Duration;

/**
 * Time given under one code in one visit.
 *
 * @param time whole minutes of direct one-on-one treatment: below 0 is refused with UNITS-001, a
 *     part of a minute with UNITS-002; no minutes make no line
 */
public record Performed(Procedure procedure, Duration time) {
  public Performed {
    if (time.isNegative()) {
      throw UnitsRefused.negative(procedure);
    }
    if (!time.equals(Duration.ofMinutes(time.toMinutes()))) {
      throw UnitsRefused.fraction(procedure);
    }
  }
}
