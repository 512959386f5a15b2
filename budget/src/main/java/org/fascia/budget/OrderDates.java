package org.fascia.budget;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.fascia.budget.packs.PayerPack;
import org.fascia.budget.packs.Ruled;
import org.fascia.budget.packs.Term.LastDay;
import org.fascia.budget.packs.Term.VerbalOrder;

/**
 * The days in which visits may be given under an order, as sections 5.1, 5.2 and 5.9 of the
 * prescription rules decide.
 *
 * @param opens the first day; empty while the order is not signed and no verbal order counts
 * @param oldest the last day by the payer's rule on an order's age
 */
record OrderDates(OrderTerms order, Optional<LocalDate> opens, Optional<End> oldest) {
  /** A last day and what sets it. */
  record End(LocalDate day, String what, String source) {}

  static OrderDates of(OrderTerms order, PayerPack pack, LocalDate asOf) {
    Optional<End> oldest = Optional.empty();
    for (Ruled<LastDay> rule : pack.all(LastDay.class)) {
      if (rule.term().from() == LastDay.Anchor.ORDER_WRITTEN) {
        LocalDate day = order.written().plus(rule.term().length());
        oldest = earlier(oldest, new End(day, "age an order may reach", rule.rule().source()));
      }
    }
    return new OrderDates(order, opens(order, pack, asOf), oldest);
  }

  private static Optional<LocalDate> opens(OrderTerms order, PayerPack pack, LocalDate asOf) {
    Optional<LocalDate> valid =
        order.verbal().filter(day -> signedInTime(order, day, pack, asOf)).or(order::signed);
    return valid.map(day -> order.starts().filter(day::isBefore).orElse(day));
  }

  private static boolean signedInTime(
      OrderTerms order, LocalDate verbal, PayerPack pack, LocalDate asOf) {
    LocalDate signed = order.signed().orElse(asOf);
    return pack.all(VerbalOrder.class).stream()
        .anyMatch(it -> ChronoUnit.DAYS.between(verbal, signed) <= it.term().signedWithinDays());
  }

  /**
   * The last day: the earliest of the stated end, the end of the course and the age an order may
   * reach.
   *
   * @param begins the day the course is counted from, where the order itself names no later one
   */
  Optional<End> end(LocalDate begins) {
    String source = "order " + order.id() + " of " + order.written();
    Optional<End> end = order.statedEnd().map(day -> new End(day, "end as ordered", source));
    if (order.length().isPresent()) {
      LocalDate start = order.starts().filter(begins::isBefore).orElse(begins);
      LocalDate day = start.plus(order.length().get()).minusDays(1);
      end = earlier(end, new End(day, "end of the course", source));
    }
    return oldest.isPresent() ? earlier(end, oldest.get()) : end;
  }

  /** Where its course begins until a visit is given: its start, or the day it was given. */
  LocalDate unbegun() {
    LocalDate given = opens.filter(order.written()::isAfter).orElse(order.written());
    return order.starts().orElse(given);
  }

  private static Optional<End> earlier(Optional<End> one, End other) {
    return one.filter(it -> !other.day().isBefore(it.day())).or(() -> Optional.of(other));
  }

  /** Whether a visit may be given on that day. */
  boolean grants(LocalDate day, Optional<End> end) {
    return opened(day) && !ended(day) && end.filter(it -> day.isAfter(it.day())).isEmpty();
  }

  /** Whether its first day has come. */
  boolean opened(LocalDate day) {
    return opens.filter(it -> !day.isBefore(it)).isPresent();
  }

  private boolean ended(LocalDate day) {
    return order.ending().filter(it -> !day.isBefore(it.from())).isPresent();
  }

  /** How the order stands on a day. */
  Limit.Standing standing(LocalDate day, Optional<End> end) {
    if (ended(day) || end.filter(it -> day.isAfter(it.day())).isPresent()) {
      return Limit.Standing.ENDED;
    }
    if (opens.isEmpty()) {
      return Limit.Standing.NOT_GIVEN;
    }
    return day.isBefore(opens.get()) ? Limit.Standing.NOT_YET : Limit.Standing.IN_FORCE;
  }
}
