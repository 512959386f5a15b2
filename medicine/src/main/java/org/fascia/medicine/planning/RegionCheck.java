package org.fascia.medicine.planning;

import static org.fascia.medicine.planning.OrderFaults.quoted;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Region;
import org.fascia.medicine.knowledge.Region.Laterality;

/** Where an order wants the patient treated. */
final class RegionCheck {
  private final Knowledge knowledge;
  private final Spelling spelling;

  RegionCheck(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.spelling =
        Spelling.of(
            knowledge.regions().all(), Region::id, it -> List.of(it.name(), it.plainName()));
  }

  List<OrderedRegion> regions(List<OrderForm.Where> written, OrderFaults faults) {
    Set<OrderedRegion> regions = new LinkedHashSet<>();
    for (int at = 0; at < written.size(); at++) {
      region("regions[" + (at + 1) + "]", written.get(at), faults).ifPresent(regions::add);
    }
    return List.copyOf(regions);
  }

  private Optional<OrderedRegion> region(
      String place, OrderForm.Where written, OrderFaults faults) {
    Optional<Region> region = spelling.idOf(written.region()).map(knowledge.regions()::get);
    if (region.isEmpty()) {
      faults.add(
          "ORDER-012",
          place + ".region",
          "there is no region " + quoted(written.region()),
          "a region of the body chart, such as lower-back, neck-back or calf");
      return Optional.empty();
    }
    Optional<Side> side = side(region.get(), written.side());
    if (side.isEmpty()) {
      faults.add(
          "ORDER-013",
          place + ".side",
          quoted(written.side()) + " is no side of " + region.get().id(),
          "left, right or both for a paired region, nothing for one in the midline");
    }
    return side.map(it -> new OrderedRegion(region.get().id(), it));
  }

  /** Both sides of a midline region are the region itself. */
  private static Optional<Side> side(Region region, String words) {
    boolean paired = region.laterality() == Laterality.LEFT_RIGHT;
    return switch (words.strip().toLowerCase(Locale.ROOT)) {
      case "" -> Optional.of(Side.UNSTATED);
      case "left" -> Optional.of(Side.LEFT).filter(it -> paired);
      case "right" -> Optional.of(Side.RIGHT).filter(it -> paired);
      case "both", "bilateral" -> Optional.of(paired ? Side.BOTH : Side.UNSTATED);
      default -> Optional.empty();
    };
  }
}
