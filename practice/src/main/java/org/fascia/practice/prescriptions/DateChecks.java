package org.fascia.practice.prescriptions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * What the checks look at among an order's days; each day named is the last or first that counts.
 */
final class DateChecks {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

  private DateChecks() {}

  static boolean isWrittenInTheFuture(OrderAtHand at) {
    return at.paper().dates().written().filter(day -> day.isAfter(at.today())).isPresent();
  }

  static boolean isWrittenBeforeBirth(OrderAtHand at) {
    return at.paper().dates().written().filter(day -> day.isBefore(at.chart().born())).isPresent();
  }

  static boolean isTooOld(OrderAtHand at) {
    return at.order().signed().plus(at.longestAge()).isBefore(at.today());
  }

  static boolean startsBeforeWritten(OrderAtHand at) {
    return at.paper()
        .dates()
        .starts()
        .filter(start -> start.isBefore(at.day(OrderDates::written)))
        .isPresent();
  }

  static boolean endsBeforeItStarts(OrderAtHand at) {
    return at.paper().dates().ends().filter(end -> end.isBefore(start(at))).isPresent();
  }

  static boolean hasEnded(OrderAtHand at) {
    return at.paper().dates().ends().filter(end -> end.isBefore(at.today())).isPresent();
  }

  static Optional<String> computedEnd(OrderAtHand at) {
    return at.paper().dates().ends().isPresent()
        ? Optional.empty()
        : Optional.of(DAY.format(end(at)));
  }

  static boolean onsetHasNoState(OrderAtHand at) {
    return at.paper().payer().onset().filter(onset -> onset.state().isEmpty()).isPresent();
  }

  static boolean onsetIsToCome(OrderAtHand at) {
    return at.paper().payer().onset().filter(onset -> onset.day().isAfter(at.today())).isPresent();
  }

  private static LocalDate start(OrderAtHand at) {
    return at.day(OrderDates::starts);
  }

  // the earliest of course and age, begun on the stated day or on that of the check
  private static LocalDate end(OrderAtHand at) {
    LocalDate oldest = at.order().signed().plus(at.longestAge());
    LocalDate begun = at.paper().dates().starts().orElse(at.today());
    return at.order().course().lastDay(begun).filter(day -> day.isBefore(oldest)).orElse(oldest);
  }
}
