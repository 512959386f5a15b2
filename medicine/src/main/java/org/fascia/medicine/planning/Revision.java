package org.fascia.medicine.planning;

import java.util.List;

/** What becomes of a proposal a therapist changed. */
public sealed interface Revision {
  /** The changed plan stays within order and limits. */
  record Revised(Proposal proposal) implements Revision {}

  /** It does not; nothing is changed. */
  record Rejected(List<LineFault> faults) implements Revision {
    public Rejected {
      faults = List.copyOf(faults);
    }
  }
}
