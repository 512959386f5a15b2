package org.fascia.medicine.planning;

import java.util.List;

/** What becomes of an outline a therapist changed. */
public sealed interface OutlineRevision {
  /** The changed outline stays within wish and limits. */
  record Revised(Outline outline) implements OutlineRevision {}

  /** It does not; nothing is changed. */
  record Rejected(List<LineFault> faults) implements OutlineRevision {
    public Rejected {
      faults = List.copyOf(faults);
    }
  }
}
