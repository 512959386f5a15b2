package org.fascia.medicine.screening;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.Zone;

/** The part of one patient's body a rule is about, zone by zone on either side. */
final class Area {
  /** The whole body. */
  static final Area EVERYWHERE = of(EnumSet.allOf(Zone.class));

  private final Set<Zone> left;
  private final Set<Zone> right;

  private Area(Set<Zone> left, Set<Zone> right) {
    this.left = left;
    this.right = right;
  }

  /** These zones on both sides. */
  static Area of(Set<Zone> zones) {
    return new Area(zones, zones);
  }

  /** These places; a record without a side may mean either. */
  static Area ofPlaces(List<Place> places) {
    Set<Zone> left = EnumSet.noneOf(Zone.class);
    Set<Zone> right = EnumSet.noneOf(Zone.class);
    for (Place place : places) {
      switch (place.side()) {
        case LEFT -> left.addAll(place.zones());
        case RIGHT -> right.addAll(place.zones());
        case BOTH, UNSTATED -> {
          left.addAll(place.zones());
          right.addAll(place.zones());
        }
      }
    }
    return new Area(left, right);
  }

  /** Whether the site is hit; a site without a side is hit by a record of either side. */
  boolean hits(Site site) {
    return switch (site.side()) {
      case LEFT -> left.contains(site.zone());
      case RIGHT -> right.contains(site.zone());
      case BOTH, UNSTATED -> left.contains(site.zone()) || right.contains(site.zone());
    };
  }

  /** How much of what was requested is hit. */
  Cover cover(List<Site> requested) {
    int hit = 0;
    for (Site site : requested) {
      hit += hits(site) ? 1 : 0;
    }
    if (hit == 0) {
      return Cover.NONE;
    }
    return hit == requested.size() ? Cover.FULL : Cover.PARTIAL;
  }

  /** The three cases of {@code region_match}. */
  enum Cover {
    NONE,
    PARTIAL,
    FULL
  }
}
