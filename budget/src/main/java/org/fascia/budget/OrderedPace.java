package org.fascia.budget;

/** How often the prescriber wants the patient seen at most: {@code visits} in each unit. */
public record OrderedPace(int visits, Per per) {
  /** The unit, in days. */
  public enum Per {
    DAY(1),
    WEEK(7),
    FORTNIGHT(14),
    MONTH(30);

    private final int days;

    Per(int days) {
      this.days = days;
    }

    int days() {
      return days;
    }
  }

  /** Refuses a frequency of no visits with BUDGET-002. */
  public OrderedPace {
    if (visits < 1) {
      throw new BudgetRefused(
          "BUDGET-002", "orders.frequency", "A frequency is at least one visit in its unit.");
    }
  }
}
