package org.fascia.budget;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fascia.budget.packs.Ruled;
import org.fascia.budget.packs.Term.Permission;

/**
 * The payer's authorisations, with every visit the payer counts allocated: the first ones to those
 * that need none, the others to the authorisation somebody named, else to the one that ends first
 * among those it fits.
 */
final class PermitBook {
  private static final Comparator<Permit> SOONEST =
      comparing(Permit::ends)
          .thenComparing(it -> it.grant().from().orElse(LocalDate.MIN))
          .thenComparing(it -> it.authorisation().id());

  private final Ruled<Permission> rule;
  private final List<Permit> permits;
  private final Optional<FreeVisits> free;
  private final List<Visit> outside = new ArrayList<>();

  private PermitBook(Ruled<Permission> rule, List<Permit> permits, Optional<FreeVisits> free) {
    this.rule = rule;
    this.permits = permits;
    this.free = free;
  }

  static PermitBook of(Basis basis) {
    Ruled<Permission> rule = basis.pack().one(Permission.class);
    Optional<FreeVisits> free =
        rule.term().asked() == Permission.Asked.AFTER
            ? Optional.of(new FreeVisits(basis, rule.term(), rule.rule().id()))
            : Optional.empty();
    PermitBook book = new PermitBook(rule, permits(basis), free);
    for (Visit visit : basis.visits()) {
      if (basis.countsForPayer(visit)) {
        book.allocate(visit, basis.taken(visit));
      }
    }
    return book;
  }

  private static List<Permit> permits(Basis basis) {
    List<Permit> permits = new ArrayList<>();
    for (Authorisation authorisation : basis.file().authorisations()) {
      if (authorisation.payer().equals(basis.coverage().payer())) {
        authorisation
            .granted()
            .ifPresent(grant -> permits.add(new Permit(authorisation, grant, basis.ledger())));
      }
    }
    permits.sort(SOONEST);
    return permits;
  }

  private void allocate(Visit visit, Taken taken) {
    boolean first = free.isPresent() && free.get().take(visit);
    Optional<Permit> permit = permit(visit, taken, first);
    if (permit.isPresent()) {
      permit.get().ledger().take(visit, taken);
    } else if (!first) {
      outside.add(visit);
    }
  }

  private Optional<Permit> permit(Visit visit, Taken taken, boolean first) {
    for (Permit permit : permits) {
      boolean named = visit.authorisation().filter(permit.authorisation().id()::equals).isPresent();
      boolean fits = !first && visit.authorisation().isEmpty() && permit.fits(visit, taken);
      if (named || fits) {
        return Optional.of(permit);
      }
    }
    return Optional.empty();
  }

  Ruled<Permission> rule() {
    return rule;
  }

  List<Permit> permits() {
    return permits;
  }

  Optional<FreeVisits> free() {
    return free;
  }

  /** Visits the payer counts and did not agree to, where it wanted to be asked. */
  List<Visit> outside() {
    return switch (rule.term().asked()) {
      case ALWAYS, AFTER -> outside;
      case NEVER, UNKNOWN -> List.of();
    };
  }
}
