package org.fascia.medicine.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.Zone;

/**
 * A request taken apart: what is left open becomes everything, and "both sides" becomes left and
 * right, so that each part is either hit by a rule or not.
 */
final class Requested {
  static final Comparator<Site> BY_SITE =
      Comparator.comparing(Site::zone).thenComparing(Site::side);

  private final Set<String> techniques;
  private final List<Site> parts;
  private final Set<Zone> zones = EnumSet.noneOf(Zone.class);
  private final Request.Visit visit;

  Requested(Request request, Set<String> everyTechnique) {
    for (String technique : request.techniques()) {
      if (!everyTechnique.contains(technique)) {
        throw new IllegalArgumentException("No rule knows the technique " + technique);
      }
    }
    techniques =
        new TreeSet<>(request.techniques().isEmpty() ? everyTechnique : request.techniques());
    parts = parts(request.sites());
    parts.forEach(part -> zones.add(part.zone()));
    visit = request.visit();
  }

  private static List<Site> parts(Set<Site> sites) {
    Set<Site> parts = new TreeSet<>(BY_SITE);
    for (Site site : sites) {
      if (site.side() == Side.BOTH) {
        parts.add(new Site(site.zone(), Side.LEFT));
        parts.add(new Site(site.zone(), Side.RIGHT));
      } else {
        parts.add(site);
      }
    }
    if (sites.isEmpty()) {
      for (Zone zone : Zone.values()) {
        parts.add(new Site(zone, Side.UNSTATED));
      }
    }
    return new ArrayList<>(parts);
  }

  /** The techniques, in order of their slugs. */
  Set<String> techniques() {
    return techniques;
  }

  /** The sites on one side each, in order. */
  List<Site> parts() {
    return parts;
  }

  Set<Zone> zones() {
    return zones;
  }

  Request.Visit visit() {
    return visit;
  }
}
