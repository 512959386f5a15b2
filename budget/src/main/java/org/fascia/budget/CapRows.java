package org.fascia.budget;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.fascia.budget.packs.Force;
import org.fascia.budget.packs.Ruled;
import org.fascia.budget.packs.Span;
import org.fascia.budget.packs.Term.Cap;

/** The payer's own limits as rows. */
final class CapRows {
  private final Basis basis;

  CapRows(Basis basis) {
    this.basis = basis;
  }

  /** The rows of limits over claim, benefit year and last days. */
  List<Limit> ofPayer() {
    List<Limit> rows = new ArrayList<>();
    for (Ruled<Cap> cap : basis.pack().all(Cap.class)) {
      switch (cap.term().over()) {
        case CLAIM, BENEFIT_YEAR, LAST_DAYS -> rows.add(counted(cap));
        case ORDER, AUTHORISATION, WEEK, DAY -> {}
      }
    }
    return rows;
  }

  /** The rows of limits over each order, or each authorisation, for one whose ledger this is. */
  List<Limit> of(Span span, Limit.Scope scope, String id, Ledger ledger) {
    List<Limit> rows = new ArrayList<>();
    for (Ruled<Cap> cap : basis.pack().all(Cap.class)) {
      if (cap.term().over() == span) {
        String name = id + "/" + cap.rule().id();
        rows.add(row(cap, name, scope, ledger, Optional.empty()));
      }
    }
    return rows;
  }

  private Limit counted(Ruled<Cap> cap) {
    Ledger ledger = ledger(visit -> within(cap.term(), visit.day()));
    return row(
        cap,
        "payer/" + cap.rule().id(),
        new Limit.Scope.OfPayer(),
        ledger,
        basis.confirmed(cap.rule().id()).filter(it -> ofThisYear(cap.term(), it.day())));
  }

  // what was left of last year's benefit says nothing of this year's
  private boolean ofThisYear(Cap cap, LocalDate day) {
    return cap.over() != Span.BENEFIT_YEAR || within(cap, day);
  }

  private Ledger ledger(Predicate<Visit> counts) {
    Ledger ledger = basis.ledger();
    for (Visit visit : basis.visits()) {
      if (basis.countsForPayer(visit) && counts.test(visit)) {
        ledger.take(visit, basis.taken(visit));
      }
    }
    return ledger;
  }

  private boolean within(Cap cap, LocalDate day) {
    return switch (cap.over()) {
      case BENEFIT_YEAR -> yearOf(day).equals(yearOf(basis.asOf()));
      case LAST_DAYS ->
          !day.isAfter(basis.asOf()) && day.isAfter(basis.asOf().minusDays(cap.days().orElse(1)));
      case CLAIM, ORDER, AUTHORISATION, WEEK, DAY -> true;
    };
  }

  private LocalDate yearOf(LocalDate day) {
    return yearOf(day, basis.coverage().benefitYear().orElse(MonthDay.of(1, 1)));
  }

  /** The first day of the benefit year in which the day lies. */
  static LocalDate yearOf(LocalDate day, MonthDay begins) {
    LocalDate start = begins.atYear(day.getYear());
    return start.isAfter(day) ? begins.atYear(day.getYear() - 1) : start;
  }

  private Limit row(
      Ruled<Cap> cap,
      String id,
      Limit.Scope scope,
      Ledger ledger,
      Optional<Confirmation> confirmed) {
    Cap term = cap.term();
    OptionalLong allowed = allowed(cap, basis.coverage());
    Left left = left(term, allowed, ledger, confirmed);
    Limit.Text text = Limit.Text.of(cap.rule(), term.force());
    boolean advisory = term.force() == Force.WARNING;
    return Limit.of(id, scope, text, basis.asOf())
        .counting(term.measure(), ledger.tally(term.measure(), allowed), left)
        .standing(advisory ? Limit.Standing.ADVISORY : Limit.Standing.IN_FORCE)
        .confirmed(confirmed);
  }

  /** The number of a limit: the plan's, else the pack's; empty where neither sets it. */
  static OptionalLong allowed(Ruled<Cap> cap, Coverage coverage) {
    Long planned = coverage.terms().get(cap.rule().id());
    return planned == null ? cap.term().most() : OptionalLong.of(planned);
  }

  private Left left(
      Cap term, OptionalLong allowed, Ledger ledger, Optional<Confirmation> confirmed) {
    long left = Long.MAX_VALUE;
    if (allowed.isPresent()) {
      left = allowed.getAsLong() - ledger.gone(term.measure());
    }
    if (confirmed.isPresent()) {
      left = Math.min(left, since(term, confirmed.get()));
    }
    if (left == Long.MAX_VALUE) {
      return new Left.NotKnown();
    }
    Left visits = Lefts.visits(left, term.measure(), basis.file().usual());
    return doubtful(term, confirmed) ? Lefts.doubted(visits) : visits;
  }

  // what the payer said was left, less what was given or booked from that day on
  private long since(Cap term, Confirmation confirmed) {
    Ledger ledger =
        ledger(visit -> !visit.day().isBefore(confirmed.day()) && within(term, visit.day()));
    return confirmed.left() - ledger.gone(term.measure());
  }

  private boolean doubtful(Cap term, Optional<Confirmation> confirmed) {
    return term.shared() && confirmed.filter(it -> !it.staleOn(basis.asOf())).isEmpty();
  }
}
