package org.fascia.budget;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fascia.budget.packs.Span;
import org.fascia.budget.packs.Term.Permission;

/** The first visits of a claim, or of a benefit year, that need no authorisation. */
final class FreeVisits {
  /** One claim or one year. */
  private static final class Year {
    private final Ledger ledger;
    private long left;
    private boolean confirmed;

    Year(Ledger ledger, long left) {
      this.ledger = ledger;
      this.left = left;
    }
  }

  private final Basis basis;
  private final Permission rule;
  private final Optional<Confirmation> confirmation;
  private final Map<LocalDate, Year> years = new HashMap<>();

  FreeVisits(Basis basis, Permission rule, String id) {
    this.basis = basis;
    this.rule = rule;
    this.confirmation = basis.confirmed(id);
  }

  /** Whether the visit, which comes after all before it, is one of the first. */
  boolean take(Visit visit) {
    Year year = year(visit.day());
    confirm(year, visit.day());
    boolean again = year.ledger.again(visit.day());
    if (!again && year.left <= 0) {
      return false;
    }
    year.ledger.take(visit, basis.taken(visit));
    year.left -= again ? 0 : 1;
    return true;
  }

  private Year year(LocalDate day) {
    return years.computeIfAbsent(key(day), key -> new Year(basis.ledger(), rule.free()));
  }

  private LocalDate key(LocalDate day) {
    return rule.over() == Span.BENEFIT_YEAR
        ? CapRows.yearOf(day, basis.coverage().benefitYear().orElse(MonthDay.of(1, 1)))
        : LocalDate.MIN;
  }

  // from its day on, what the payer said is left counts, where it is less
  private void confirm(Year year, LocalDate day) {
    boolean applies =
        confirmation
            .filter(it -> !day.isBefore(it.day()) && key(it.day()).equals(key(day)))
            .isPresent();
    if (applies && !year.confirmed) {
      year.left = Math.min(year.left, confirmation.map(Confirmation::left).orElse(year.left));
      year.confirmed = true;
    }
  }

  /** The free visits left on the day asked. */
  long left() {
    Year year = year(basis.asOf());
    confirm(year, basis.asOf());
    return year.left;
  }

  Ledger ledger() {
    return year(basis.asOf()).ledger;
  }

  Optional<Confirmation> confirmation() {
    return confirmation;
  }
}
