package org.fascia.budget;

import org.fascia.budget.packs.Measure;

/** What one visit takes from limits that do not count visits. */
public record Taken(int units, int minutes, long cents) {
  /** Nothing but the visit itself. */
  public static final Taken NOTHING = new Taken(0, 0, 0);

  /** Refuses less than nothing with BUDGET-001. */
  public Taken {
    if (units < 0 || minutes < 0 || cents < 0) {
      throw new BudgetRefused(
          "BUDGET-001", "visits", "A visit takes no negative units, minutes or money.");
    }
  }

  long of(Measure measure) {
    return switch (measure) {
      case VISITS -> 1;
      case UNITS -> units;
      case MINUTES -> minutes;
      case CENTS -> cents;
    };
  }
}
