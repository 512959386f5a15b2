package org.fascia.medicine.planning;

import java.util.List;

/** A candidate and the regions it is a candidate for. */
record Assignment(Candidate candidate, List<TreatedRegion> regions) {
  Assignment {
    regions = List.copyOf(regions);
  }

  /** The technique's id. */
  String technique() {
    return candidate.technique().id();
  }
}
