package org.fascia.medicine.measuring;

import java.util.List;

/** What answers come to. */
public sealed interface Scoring {

  /** A score, in points of the instrument. */
  record Scored(double value) implements Scoring {}

  /** No score: nothing is guessed for an answer that is missing or impossible. */
  record NotScored(List<ItemFault> faults) implements Scoring {
    public NotScored {
      faults = List.copyOf(faults);
    }
  }
}
