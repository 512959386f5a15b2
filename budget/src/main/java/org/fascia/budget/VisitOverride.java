package org.fascia.budget;

/** Somebody answers by name for a visit past the budget. */
public record VisitOverride(String by, String reason) {
  private static final int SHORTEST_REASON = 10;

  /** Refuses an override without name, or with a reason under 10 characters, with BUDGET-006. */
  public VisitOverride {
    if (by.isBlank() || reason.strip().length() < SHORTEST_REASON) {
      throw new BudgetRefused(
          "BUDGET-006", "override", "An override needs a name and a reason of 10 characters.");
    }
  }
}
