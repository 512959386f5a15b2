package org.fascia.cli;

import org.fascia.budget.VisitBudget;
import org.fascia.cli.budget.BudgetJson;
import org.fascia.cli.budget.BudgetText;

/** How a budget is written. */
enum BudgetFormat {
  TEXT,
  JSON;

  String write(VisitBudget budget) {
    return switch (this) {
      case TEXT -> BudgetText.of(budget);
      case JSON -> BudgetJson.of(budget);
    };
  }
}
