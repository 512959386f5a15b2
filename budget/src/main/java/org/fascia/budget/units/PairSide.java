package org.fascia.budget.units;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What the note says of one code of a pair.
 *
 * @param regions where it was done; each with its side
 * @param parts when, by the clock; empty when nobody wrote it down
 * @param reason why it was needed beside the other
 */
public record PairSide(Set<String> regions, List<Segment> parts, String reason) {
  private static final Duration INTERVAL = Duration.ofMinutes(15);

  public PairSide {
    regions = Set.copyOf(regions);
    parts = List.copyOf(parts);
  }

  boolean isElsewhereThan(PairSide other) {
    return !regions.isEmpty()
        && !other.regions.isEmpty()
        && Collections.disjoint(regions, other.regions);
  }

  boolean isApartFrom(PairSide other) {
    return hasAnInterval()
        && other.hasAnInterval()
        && parts.stream().noneMatch(part -> other.parts.stream().anyMatch(it -> meet(part, it)));
  }

  private boolean hasAnInterval() {
    return parts.stream().anyMatch(part -> part.minutes().compareTo(INTERVAL) >= 0);
  }

  private static boolean meet(Segment one, Segment other) {
    return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
  }
}
