package org.fascia.medicine.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.SafetyVocabulary;
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
  private final Map<String, Set<String>> screenedAs = new TreeMap<>();
  private final Set<String> counting = new TreeSet<>();

  Requested(Request request, Set<String> everyTechnique, SafetyVocabulary.Firm firm) {
    for (String technique : request.techniques()) {
      if (!everyTechnique.contains(technique)) {
        throw new IllegalArgumentException("No rule knows the technique " + technique);
      }
    }
    techniques =
        new TreeSet<>(request.techniques().isEmpty() ? everyTechnique : request.techniques());
    for (String technique : techniques) {
      boolean deep =
          request.techniques().contains(technique) && firm.holds(technique, request.pressure());
      screenedAs.put(technique, deep ? Set.of(technique, firm.technique()) : Set.of(technique));
    }
    screenedAs.values().forEach(counting::addAll);
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

  /** The techniques whose rules count: firm pressure is deep work under any name. */
  Set<String> screenedAs() {
    return counting;
  }

  /** The techniques whose rules count for one requested technique. */
  Set<String> screenedAs(String technique) {
    return screenedAs.getOrDefault(technique, Set.of());
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
