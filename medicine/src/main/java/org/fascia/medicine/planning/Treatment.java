package org.fascia.medicine.planning;

import java.util.List;

/** What the prescriber asks the therapist to do. */
public sealed interface Treatment {
  /** "Massage": the therapist chooses among the techniques that fit the condition. */
  record Massage() implements Treatment {}

  /** These techniques and no others, by their ids in {@code techniques.yaml}, as ordered. */
  record Named(List<String> techniques) implements Treatment {
    public Named {
      techniques = List.copyOf(techniques);
      if (techniques.isEmpty()) {
        throw new IllegalArgumentException("An order that names techniques names at least one");
      }
    }
  }
}
