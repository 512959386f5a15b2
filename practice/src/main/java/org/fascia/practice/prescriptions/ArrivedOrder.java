package org.fascia.practice.prescriptions;

import org.fascia.medicine.planning.Order;

/**
 * An order as it reached the clinic.
 *
 * @param order what was understood
 * @param schedule the words for how often and how long, as they were typed or stood in the file
 */
public record ArrivedOrder(Order order, String schedule) {}
