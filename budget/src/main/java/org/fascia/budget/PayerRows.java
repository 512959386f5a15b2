package org.fascia.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fascia.budget.packs.Ruled;
import org.fascia.budget.packs.Term.Excludes;
import org.fascia.budget.packs.Term.LastDay;
import org.fascia.budget.packs.VisitKind;

/** What the payer's rules and the case's events limit, beside orders and authorisations. */
final class PayerRows {
  private final Basis basis;

  private PayerRows(Basis basis) {
    this.basis = basis;
  }

  static List<Limit> of(Basis basis, CapRows caps) {
    PayerRows made = new PayerRows(basis);
    List<Limit> rows = new ArrayList<>();
    for (Ruled<Excludes> rule : basis.pack().all(Excludes.class)) {
      rows.add(Limit.ofRule(rule.rule(), rule.term().force(), basis.asOf()).leaving(Lefts.NONE));
    }
    rows.addAll(Stops.rows(basis));
    rows.addAll(caps.ofPayer());
    for (Ruled<LastDay> rule : basis.pack().all(LastDay.class)) {
      made.lastDay(rule).ifPresent(rows::add);
    }
    return rows;
  }

  private Optional<Limit> lastDay(Ruled<LastDay> rule) {
    Limit row = Limit.ofRule(rule.rule(), rule.term().force(), basis.asOf());
    return switch (rule.term().from()) {
      case INJURY ->
          Optional.of(
              basis
                  .file()
                  .claim()
                  .injured()
                  .map(day -> row.until(day.plus(rule.term().length())))
                  .orElseGet(() -> row.leaving(new Left.NotKnown())));
      case FIRST_VISIT -> first().map(day -> row.until(day.plus(rule.term().length())));
      case ORDER_WRITTEN -> Optional.empty();
    };
  }

  /** The first treatment this payer counts. */
  private Optional<LocalDate> first() {
    return basis.visits().stream()
        .filter(visit -> visit.kind() == VisitKind.TREATED && basis.countsForPayer(visit))
        .map(Visit::day)
        .findFirst();
  }
}
