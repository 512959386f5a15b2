package org.fascia.budget;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The number of visits of an order, which may be said two ways: as a total, and as frequency times
 * length.
 */
record OrderTotal(OptionalInt stated, OptionalInt counted, OptionalInt answered) {

  static OrderTotal of(OrderTerms order, BudgetCase file, LocalDate asOf) {
    OptionalInt answered =
        file.answers().stream()
            .filter(it -> it.order().equals(order.id()) && !it.day().isAfter(asOf))
            .mapToInt(TotalAnswer::visits)
            .findFirst();
    return new OrderTotal(order.visits(), counted(order), answered);
  }

  /** Frequency times length, in whole units and one at least. */
  static OptionalInt counted(OrderTerms order) {
    if (order.pace().isEmpty()) {
      return OptionalInt.empty();
    }
    OrderedPace pace = order.pace().get();
    if (pace.per() == OrderedPace.Per.MONTH && months(order) > 0) {
      return OptionalInt.of(pace.visits() * months(order));
    }
    OptionalInt days = days(order);
    return days.isPresent()
        ? OptionalInt.of(pace.visits() * Math.max(1, days.getAsInt() / pace.per().days()))
        : days;
  }

  /** The months of a course of whole months; 0 for another. */
  private static int months(OrderTerms order) {
    Period length = order.length().orElse(Period.ZERO).normalized();
    int months = (int) length.toTotalMonths();
    return length.equals(Period.ofMonths(months).normalized()) ? months : 0;
  }

  // from a day that no visit can move, so that giving one never changes the number
  private static OptionalInt days(OrderTerms order) {
    LocalDate start = order.starts().orElse(order.written());
    Optional<LocalDate> after =
        order.length().map(start::plus).or(() -> order.statedEnd().map(end -> end.plusDays(1)));
    return after.isPresent()
        ? OptionalInt.of((int) ChronoUnit.DAYS.between(start, after.get()))
        : OptionalInt.empty();
  }

  /** The number that counts: the answer, else the smaller where there are two. */
  OptionalInt visits() {
    if (answered.isPresent()) {
      return answered;
    }
    if (stated.isPresent() && counted.isPresent()) {
      return OptionalInt.of(Math.min(stated.getAsInt(), counted.getAsInt()));
    }
    return stated.isPresent() ? stated : counted;
  }

  /** Whether the two numbers differ and nobody has answered. */
  boolean asks() {
    return answered.isEmpty()
        && stated.isPresent()
        && counted.isPresent()
        && !stated.equals(counted);
  }
}
