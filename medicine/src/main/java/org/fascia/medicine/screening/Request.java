package org.fascia.medicine.screening;

import java.util.Set;
import org.fascia.medicine.facts.Site;

/**
 * What is asked for.
 *
 * @param techniques rule slugs of {@code safety_vocabulary.yaml}; none means that the order leaves
 *     the technique open, and every technique is screened
 * @param sites where; none means that the order leaves the place open, and the whole body is
 *     screened
 * @param pressure the highest pressure asked for, 1 to 5, or 0 where none is named; firm pressure
 *     is screened as deep work, whatever the technique is called
 * @param visit which visit of the case is screened; it decides what is worth asking
 */
public record Request(Set<String> techniques, Set<Site> sites, int pressure, Visit visit) {
  public Request {
    techniques = Set.copyOf(techniques);
    sites = Set.copyOf(sites);
    if (pressure < 0 || pressure > 5) {
      throw new IllegalArgumentException("Pressure goes from 0 to 5, not to " + pressure);
    }
  }

  /** A request for the first visit, or for a visit of which nothing else is known. */
  public Request(Set<String> techniques, Set<Site> sites, int pressure) {
    this(techniques, sites, pressure, Visit.FIRST);
  }

  /** Which visit of a case. */
  public enum Visit {
    FIRST,
    RETURN
  }
}
