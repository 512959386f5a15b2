package org.fascia.practice.prescriptions;

import org.fascia.medicine.planning.Order;

/**
 * An order as it reached the clinic.
 *
 * @param order what was understood
 * @param schedule the words for how often and how long, as they were typed or stood in the file
 * @param particulars what its paper says beside
 */
public record ArrivedOrder(Order order, String schedule, Particulars particulars) {

  /** An order of which nothing was taken down beside it. */
  public ArrivedOrder(Order order, String schedule) {
    this(order, schedule, Particulars.UNSTATED);
  }
}
