package org.fascia.medicine.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.Region;
import org.fascia.medicine.knowledge.Region.Laterality;

/** A region of the body chart on the patient's left, right or both sides; none in the midline. */
public record TreatedRegion(Region region, Side side) {
  public TreatedRegion {
    if ((region.laterality() == Laterality.MIDLINE) != (side == Side.UNSTATED)) {
      throw new IllegalArgumentException(
          "A paired region is treated on a side, a midline region on none: " + region.id());
    }
  }

  /** The region on both its sides, or in the midline. */
  static TreatedRegion whole(Region region) {
    return new TreatedRegion(
        region, region.laterality() == Laterality.MIDLINE ? Side.UNSTATED : Side.BOTH);
  }

  /** A paired region ordered without a side is meant on both until someone says otherwise. */
  static TreatedRegion ordered(Region region, Side side) {
    return side == Side.UNSTATED ? whole(region) : new TreatedRegion(region, side);
  }

  /** The same region, each side by itself. */
  List<TreatedRegion> apart() {
    return side == Side.BOTH
        ? List.of(new TreatedRegion(region, Side.LEFT), new TreatedRegion(region, Side.RIGHT))
        : List.of(this);
  }

  /** What the safety rules call it. */
  Set<Site> sites() {
    Set<Site> sites = new TreeSet<>(Comparator.comparing(Site::zone));
    region.zones().forEach(zone -> sites.add(new Site(zone, side)));
    return sites;
  }

  /** Whether both mean the same region on a side they share. */
  boolean overlaps(TreatedRegion other) {
    return region.id().equals(other.region().id()) && side.meets(other.side());
  }

  /** Whether everything of the other lies in this one. */
  boolean covers(TreatedRegion other) {
    return region.id().equals(other.region().id()) && (side == other.side() || side == Side.BOTH);
  }

  /** In a list, what are left and right of one region become both. */
  static List<TreatedRegion> together(List<TreatedRegion> regions) {
    return regions.stream().map(region -> joined(region, regions)).distinct().toList();
  }

  private static TreatedRegion joined(TreatedRegion one, List<TreatedRegion> all) {
    return switch (one.side()) {
      case LEFT ->
          all.contains(new TreatedRegion(one.region(), Side.RIGHT)) ? whole(one.region()) : one;
      case RIGHT ->
          all.contains(new TreatedRegion(one.region(), Side.LEFT)) ? whole(one.region()) : one;
      case BOTH, UNSTATED -> one;
    };
  }
}
