package org.fascia.budget;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.fascia.budget.packs.Measure;
import org.fascia.budget.packs.Ruled;
import org.fascia.budget.packs.Term.Permission;
import org.fascia.budget.packs.Term.Renewal;

/** Whether more has to be asked for, of whom, and by when. */
final class Renewals {
  private final Basis basis;
  private final Ruled<Renewal> rule;
  private final Group whole;

  Renewals(Basis basis, Group whole) {
    this.basis = basis;
    this.rule = basis.pack().one(Renewal.class);
    this.whole = whole;
  }

  Optional<Warning> warning(PermitRows permits, PermitBook book) {
    long given = given(Measure.VISITS);
    boolean few = Lefts.number(whole.left()) <= rule.term().visitsLeft();
    boolean soon = daysLeft() <= rule.term().daysLeft();
    if (!few && !soon && !atVisit(given, permits, book)) {
      return Optional.empty();
    }
    String says =
        "%s. What is needed: %s.%s"
            .formatted(reason(), rule.term().how(), next(given, permits, book));
    return Optional.of(
        new Warning(
            Warning.Kind.RENEWAL,
            soon ? whole.until() : Optional.empty(),
            "payer/" + rule.rule().id(),
            says));
  }

  private long daysLeft() {
    return whole
        .until()
        .map(day -> ChronoUnit.DAYS.between(basis.asOf(), day))
        .orElse(Long.MAX_VALUE);
  }

  private String reason() {
    if (Lefts.number(whole.left()) == 0) {
      return "Renewal: no visit left";
    }
    String visits =
        whole.left().most().isPresent()
            ? counted(whole.left().most().getAsLong(), "visit")
            : "no number of visits";
    String days =
        whole.until().isPresent() ? counted(Math.max(0, daysLeft()), "day") : "no last day";
    return "Renewal: " + visits + " or " + days + " left";
  }

  private static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Visits the payer counts, given. */
  private long given(Measure measure) {
    Ledger ledger = basis.ledger();
    for (Visit visit : basis.visits()) {
      if (basis.countsForPayer(visit)) {
        ledger.take(visit, basis.taken(visit));
      }
    }
    return ledger.used(measure);
  }

  // a count at which the next tier has to be asked for, and what is agreed does not reach past it
  private boolean atVisit(long given, PermitRows permits, PermitBook book) {
    for (int count : rule.term().atVisits()) {
      long tier =
          book.rule().term().tiers().stream()
              .mapToLong(Permission.Tier::after)
              .filter(after -> after >= count)
              .findFirst()
              .orElse(0);
      if (given >= count && given <= tier && reach(given, permits) <= tier) {
        return true;
      }
    }
    return false;
  }

  /** The last visit that is agreed, counted from the first. */
  private long reach(long given, PermitRows permits) {
    long left = Lefts.number(permits.group().left());
    return left == Long.MAX_VALUE ? left : given + left;
  }

  /** Who has to agree to the first visit that is not agreed yet, and what was asked already. */
  private String next(long given, PermitRows permits, PermitBook book) {
    long reach = reach(given, permits);
    List<Permission.Tier> tiers = book.rule().term().tiers();
    String who = "";
    for (Permission.Tier tier : tiers) {
      who = tier.after() <= reach ? tier.whom() : who;
    }
    boolean known = !who.isEmpty() && reach < Long.MAX_VALUE;
    return (known ? " Visit " + (reach + 1) + " has to be agreed by " + who + "." : "") + waiting();
  }

  private String waiting() {
    return basis.file().authorisations().stream()
        .filter(it -> it.granted().isEmpty() && it.ending().isEmpty())
        .flatMap(it -> it.requestedOn().stream())
        .max(LocalDate::compareTo)
        .map(day -> " It was asked for on " + day + " and is not answered.")
        .orElse("");
  }
}
