package org.fascia.medicine.planning;

import java.util.Optional;

/** What becomes of one technique on one side of one region. */
sealed interface LineRuling {
  /** It may be done up to this pressure, 1 to 5; the ceiling is empty at the usual maximum. */
  record Allowed(int mostPressure, Optional<Ceiling> ceiling) implements LineRuling {}

  /** The whole region is left out, whatever the technique. */
  record RegionOut(Cause cause) implements LineRuling {}

  /** This technique is left out here. */
  record TechniqueOut(Cause cause) implements LineRuling {}
}
