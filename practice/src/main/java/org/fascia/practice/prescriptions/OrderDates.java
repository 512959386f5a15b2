package org.fascia.practice.prescriptions;

import java.time.LocalDate;
import java.util.Optional;

/** The days an order states beside that of its signature. */
public record OrderDates(
    Optional<LocalDate> written, Optional<LocalDate> starts, Optional<LocalDate> ends) {
  /** The order states none. */
  public static final OrderDates UNSTATED =
      new OrderDates(Optional.empty(), Optional.empty(), Optional.empty());
}
