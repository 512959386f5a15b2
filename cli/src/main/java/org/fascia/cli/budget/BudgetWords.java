package org.fascia.cli.budget;

import java.util.OptionalLong;
import org.fascia.budget.Left;
import org.fascia.budget.Limit;
import org.fascia.budget.packs.Confidence;
import org.fascia.budget.packs.Measure;

/** The words in which a budget speaks. */
final class BudgetWords {
  private BudgetWords() {}

  /** What a limit is, for somebody who has not read the pack. */
  static String limit(Limit row) {
    return switch (row.scope()) {
      case Limit.Scope.OfOrder(var order) -> row.name() + " (" + row.source() + ")";
      case Limit.Scope.OfAuthorisation(var authorisation) -> row.name() + " (" + row.source() + ")";
      case Limit.Scope.OfPayer() -> row.name();
    };
  }

  /** A number of visits, as sure as it is. */
  static String left(Left left) {
    return switch (left) {
      case Left.Exactly(long visits) -> Long.toString(visits);
      case Left.AtMost(long visits) -> "at most " + visits;
      case Left.NotKnown() -> "not known";
      case Left.Unlimited() -> "no limit";
    };
  }

  /** An amount in its measure: money in dollars. */
  static String amount(OptionalLong amount, Measure measure) {
    return amount.isPresent() ? amount(amount.getAsLong(), measure) : "-";
  }

  static String amount(long amount, Measure measure) {
    return measure == Measure.CENTS
        ? "%d.%02d".formatted(amount / 100, amount % 100)
        : Long.toString(amount);
  }

  static String confidence(Confidence confidence) {
    return switch (confidence) {
      case CHECKED -> "read at the source";
      case SECONDARY -> "read in a secondary source only";
      case RECALLED -> "from memory, not checked";
      case DECIDED -> "no outside rule: a decision of Fascia's";
    };
  }

  static String visits(long number) {
    return number == 1 ? "1 more visit" : number + " more visits";
  }
}
