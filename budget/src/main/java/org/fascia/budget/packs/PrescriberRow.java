package org.fascia.budget.packs;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.budget.packs.Term.MayPrescribe;

/**
 * What one rule says of who may prescribe, and for which payers, states and days.
 *
 * @param place empty parts fit everything
 */
record PrescriberRow(
    PayerPlace place, LocalDate from, Optional<LocalDate> to, Ruled<MayPrescribe> said) {

  boolean speaksOf(Profession profession, LocalDate day) {
    return said.term().professions().contains(profession)
        && !day.isBefore(from)
        && to.filter(day::isAfter).isEmpty();
  }

  /** How closely the row fits, the larger the closer; empty when it does not. */
  OptionalInt fit(PayerPlace asked) {
    boolean named = asked.payer().isPresent() && place.payer().equals(asked.payer());
    if (named) {
      return OptionalInt.of(4);
    }
    boolean another = place.payer().isPresent() && (asked.payer().isPresent() || isOnlyNamed());
    if (another || differs(place.type(), asked.type()) || differs(place.state(), asked.state())) {
      return OptionalInt.empty();
    }
    return OptionalInt.of((place.type().isPresent() ? 2 : 0) + (place.state().isPresent() ? 1 : 0));
  }

  /** A payer without a pack has no type: it is found by its name alone. */
  private boolean isOnlyNamed() {
    return place.type().isEmpty();
  }

  private static <T> boolean differs(Optional<T> wanted, Optional<T> asked) {
    return wanted.isPresent() && !wanted.equals(asked);
  }
}
