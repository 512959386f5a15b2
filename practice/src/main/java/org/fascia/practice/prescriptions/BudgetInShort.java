package org.fascia.practice.prescriptions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.fascia.budget.Light;
import org.fascia.budget.Limit;
import org.fascia.budget.VisitBudget;
import org.fascia.budget.Warning;
import org.fascia.practice.prescriptions.VisitsLeft.Binding;

/** A budget in four figures: what was ordered, given, until when, and what binds. */
final class BudgetInShort {
  private BudgetInShort() {}

  static VisitsLeft of(VisitBudget budget) {
    Optional<Limit> ordered = ordered(budget);
    OptionalInt left = budget.oneMore() ? number(budget.left().most()) : OptionalInt.of(0);
    return new VisitsLeft(
        number(ordered.map(row -> row.tally().allowed()).orElse(OptionalLong.empty())),
        (int) (long) ordered.map(row -> row.tally().used()).orElse(0L),
        until(budget),
        binding(budget),
        left);
  }

  private static Binding binding(VisitBudget budget) {
    Optional<Limit> binds = budget.binding().or(budget::ends);
    if (!budget.oneMore()) {
      boolean over = binds.flatMap(Limit::until).filter(budget.asOf()::isAfter).isPresent();
      Binding spent = over ? Binding.EXPIRED : Binding.EXHAUSTED;
      // a paper may be missing while the order, which binds, still holds visits
      return budget.ordered().state() == Light.State.NO ? spent : Binding.NOT_AGREED;
    }
    if (binds.filter(BudgetInShort::isOrders).isEmpty()) {
      return Binding.PAYER_LIMIT;
    }
    boolean fewer =
        budget.warnings().stream().anyMatch(warning -> warning.kind() == Warning.Kind.FEWER_FIT);
    return fewer || budget.binding().isEmpty() ? Binding.COURSE_END : Binding.ORDERED_VISITS;
  }

  // of an order that has ended the day is told all the same
  private static Optional<LocalDate> until(VisitBudget budget) {
    return budget.until().or(() -> budget.binding().flatMap(Limit::until));
  }

  /** The row of the visits ordered: of the order in force, else of the last. */
  private static Optional<Limit> ordered(VisitBudget budget) {
    Optional<Limit> inForce =
        budget.limits().stream()
            .filter(row -> isOrders(row) && row.id().endsWith("/visits"))
            .filter(row -> row.standing() == Limit.Standing.IN_FORCE)
            .findFirst();
    return inForce.or(
        () ->
            budget.limits().stream()
                .filter(row -> isOrders(row) && row.id().endsWith("/visits"))
                .reduce((earlier, later) -> later));
  }

  private static boolean isOrders(Limit row) {
    return row.scope() instanceof Limit.Scope.OfOrder;
  }

  private static OptionalInt number(OptionalLong number) {
    return number.isPresent() ? OptionalInt.of((int) number.getAsLong()) : OptionalInt.empty();
  }
}
