package org.fascia.practice.prescriptions.web;

import java.util.List;
import org.fascia.practice.ui.Fact;

/**
 * A sheet that asks a prescriber for what an order lacks.
 *
 * @param to the prescriber, empty when not known
 * @param number of the case
 * @param said what the order says so far
 */
public record PleaseAdd(
    String clinic,
    String day,
    String to,
    String patient,
    String born,
    String number,
    List<Fact> said,
    List<OrderGaps.Ask> asks) {
  public PleaseAdd {
    said = List.copyOf(said);
    asks = List.copyOf(asks);
  }
}
