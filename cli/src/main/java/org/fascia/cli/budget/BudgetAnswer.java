package org.fascia.cli.budget;

import org.fascia.budget.Beyond;
import org.fascia.budget.Left;
import org.fascia.budget.VisitBudget;

/** The budget in one sentence, for the front desk. */
final class BudgetAnswer {
  private BudgetAnswer() {}

  static String of(VisitBudget budget) {
    return budget.oneMore() ? yes(budget) : no(budget);
  }

  private static String yes(VisitBudget budget) {
    String until = budget.until().map(day -> ", the last by " + day).orElse("");
    return switch (budget.left()) {
      case Left.Exactly(long visits) ->
          BudgetWords.visits(visits) + " may be given" + until + "; " + binds(budget);
      case Left.AtMost(long visits) ->
          "At most %s may be given%s; %s Something is not known: see the warnings."
              .formatted(BudgetWords.visits(visits), until, binds(budget));
      case Left.NotKnown() ->
          "A visit may be given"
              + until
              + "; how many more is not known, and somebody has to ask the payer.";
      case Left.Unlimited() -> "Visits may be given" + until + "; nothing limits their number.";
    };
  }

  private static String binds(VisitBudget budget) {
    return budget
        .binding()
        .map(row -> "what binds: " + BudgetWords.limit(row))
        .map(words -> words.endsWith(".") ? words : words + ".")
        .orElse("nothing binds.");
  }

  private static String no(VisitBudget budget) {
    String because =
        budget.ordered().lets() ? budget.agreed().lets() ? "." : agreed(budget) : ordered(budget);
    return "No further visit may be given on %s%s%s %s"
        .formatted(budget.asOf(), besides(budget), because, beyond(budget));
  }

  private static String besides(VisitBudget budget) {
    long booked = budget.binding().map(row -> row.tally().booked()).orElse(0L);
    return booked == 0 ? "" : " besides the %d booked".formatted(booked);
  }

  private static String ordered(VisitBudget budget) {
    return ", for want of an order. " + budget.ordered().says();
  }

  private static String agreed(VisitBudget budget) {
    return ", for want of the payer's agreement. " + budget.agreed().says();
  }

  private static String beyond(VisitBudget budget) {
    return budget.beyond().answer() == Beyond.Answer.NEVER
        ? "Nobody may go past this."
        : "Somebody may go past this by name, with a reason.";
  }
}
