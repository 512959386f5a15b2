package org.fascia.practice.prescriptions.web;

import java.util.List;
import org.fascia.practice.ui.Fact;

/**
 * An order that is awaited, on the page of its case.
 *
 * @param base address under which it is gone on with
 * @param file id of the case
 * @param since the day it began to be awaited, empty when none is
 * @param by who kept it last
 * @param said what there is of it
 * @param heard what prescribers said, each in a sentence
 * @param notices what the patient signed, each in a sentence
 */
public record AwaitedView(
    String base,
    String file,
    String since,
    String by,
    List<Fact> said,
    List<String> heard,
    List<String> notices) {
  public AwaitedView {
    said = List.copyOf(said);
    heard = List.copyOf(heard);
    notices = List.copyOf(notices);
  }

  /** Whether an order is awaited. */
  public boolean isAwaited() {
    return !since.isEmpty();
  }
}
