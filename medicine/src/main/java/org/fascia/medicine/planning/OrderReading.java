package org.fascia.medicine.planning;

import java.time.LocalDate;
import java.util.List;

/** What became of an order somebody wrote. */
public sealed interface OrderReading {
  /** The order holds together on the day it is read for. */
  record Accepted(Order order, LocalDate asOf) implements OrderReading {}

  /** The order does not count; the faults stand in the order of the form. */
  record Rejected(List<OrderFault> faults) implements OrderReading {
    public Rejected {
      faults = List.copyOf(faults);
    }
  }
}
