package org.fascia.medicine.screening;

import java.util.Set;
import org.fascia.medicine.facts.Site;

/**
 * What is asked for: techniques (rule slugs of {@code safety_vocabulary.yaml}), sites and the
 * highest pressure, 1 to 5.
 */
public record Request(Set<String> techniques, Set<Site> sites, int pressure) {
  public Request {
    techniques = Set.copyOf(techniques);
    sites = Set.copyOf(sites);
  }
}
