package org.fascia.practice.prescriptions;

import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.budget.Beyond;
import org.fascia.budget.VisitBudget;
import org.fascia.practice.prescriptions.VisitsLeft.Binding;

/** How many visits a case may still have on the day it was asked. */
public sealed interface CaseBudget {

  /** The case needs no order and bills nobody; nothing is counted. */
  record NotCounted() implements CaseBudget {}

  /**
   * A medical case without an active prescription: no visit may be given, whoever answers for it.
   */
  record NoPrescription(VisitBudget budget) implements CaseBudget {}

  /** What the budget says of the case. */
  record Counted(VisitBudget budget) implements CaseBudget {}

  /** Whether one more visit may be given on that day. */
  default boolean oneMore() {
    return switch (this) {
      case NotCounted _ -> true;
      case NoPrescription _ -> false;
      case Counted(VisitBudget budget) -> budget.oneMore();
    };
  }

  /** Whether somebody may answer by name for one more; never against a hard rule of the payer. */
  default boolean mayBeAnswered() {
    return switch (this) {
      case NotCounted _, NoPrescription _ -> false;
      case Counted(VisitBudget budget) -> budget.beyond().answer() == Beyond.Answer.BY_NAME;
    };
  }

  /** The budget; empty where nothing is counted. */
  default Optional<VisitBudget> whole() {
    return switch (this) {
      case NotCounted _ -> Optional.empty();
      case NoPrescription(VisitBudget budget) -> Optional.of(budget);
      case Counted(VisitBudget budget) -> Optional.of(budget);
    };
  }

  /** The budget in four figures. */
  default VisitsLeft inShort() {
    return switch (this) {
      case NotCounted _ ->
          new VisitsLeft(
              OptionalInt.empty(), 0, Optional.empty(), Binding.NOTHING, OptionalInt.empty());
      case NoPrescription _ ->
          new VisitsLeft(
              OptionalInt.empty(), 0, Optional.empty(), Binding.NO_PRESCRIPTION, OptionalInt.of(0));
      case Counted(VisitBudget budget) -> BudgetInShort.of(budget);
    };
  }
}
