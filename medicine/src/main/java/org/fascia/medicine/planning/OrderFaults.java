package org.fascia.medicine.planning;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with one order, in the order of the form. */
final class OrderFaults {
  private final List<OrderFault> faults = new ArrayList<>();

  void add(String code, String place, String problem, String expected) {
    faults.add(new OrderFault(code, place, problem, expected));
  }

  boolean none() {
    return faults.isEmpty();
  }

  OrderReading rejected() {
    return new OrderReading.Rejected(faults);
  }

  static String quoted(String words) {
    return "\"" + words + "\"";
  }
}
