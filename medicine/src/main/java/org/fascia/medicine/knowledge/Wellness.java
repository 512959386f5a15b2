package org.fascia.medicine.knowledge;

import java.util.List;

/**
 * What a session for well-being is made of where nothing else is wanted.
 *
 * @param techniques the first is used wherever it may be, the next ones where it may not
 * @param round the regions of a session for the whole body, in order
 */
public record Wellness(List<Technique> techniques, List<Region> round) {
  public Wellness {
    techniques = List.copyOf(techniques);
    round = List.copyOf(round);
  }
}
