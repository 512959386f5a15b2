package org.fascia.medicine.planning;

import java.time.Duration;
import java.util.List;

/**
 * What somebody wants of a session for well-being. It names no diagnosis and no aim: there is no
 * place for one.
 *
 * @param regions empty when the whole body is meant
 * @param perVisit hands-on time of one session
 */
public record Wish(List<OrderedRegion> regions, Duration perVisit) {
  public Wish {
    regions = List.copyOf(regions);
    if (perVisit.toMinutes() < 1) {
      throw new IllegalArgumentException("A session takes time");
    }
  }
}
