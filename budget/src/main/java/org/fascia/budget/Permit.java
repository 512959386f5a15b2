package org.fascia.budget;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.fascia.budget.packs.Measure;

/** An authorisation the payer gave, and what was taken from it. */
record Permit(Authorisation authorisation, Grant grant, Ledger ledger) {

  /** Whether a visit may be given under it on that day. */
  boolean grants(LocalDate day) {
    return standing(day) == Limit.Standing.IN_FORCE;
  }

  Limit.Standing standing(LocalDate day) {
    boolean ended = authorisation.ending().filter(it -> !day.isBefore(it.from())).isPresent();
    if (ended || grant.to().filter(day::isAfter).isPresent()) {
      return Limit.Standing.ENDED;
    }
    return grant.from().filter(day::isBefore).isPresent()
        ? Limit.Standing.NOT_YET
        : Limit.Standing.IN_FORCE;
  }

  /** Whether the visit fits into it. */
  boolean fits(Visit visit, Taken taken) {
    return grants(visit.day()) && covers(visit) && room(visit, taken);
  }

  private boolean covers(Visit visit) {
    return grant.codes().isEmpty()
        || visit.codes().isEmpty()
        || !Collections.disjoint(grant.codes(), visit.codes());
  }

  private boolean room(Visit visit, Taken taken) {
    boolean visits =
        ledger.again(visit.day())
            || ledger.gone(Measure.VISITS) < grant.visits().orElse(Integer.MAX_VALUE);
    return visits
        && ledger.gone(Measure.UNITS) + taken.units() <= grant.units().orElse(Integer.MAX_VALUE)
        && ledger.gone(Measure.CENTS) + taken.cents() <= grant.cents().orElse(Long.MAX_VALUE);
  }

  LocalDate ends() {
    Optional<LocalDate> ended =
        authorisation.ending().map(it -> it.from().minusDays(1)).filter(this::before);
    return ended.or(grant::to).orElse(LocalDate.MAX);
  }

  private boolean before(LocalDate day) {
    return grant.to().filter(day::isAfter).isEmpty();
  }
}
