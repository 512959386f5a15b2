package org.fascia.medicine.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Technique;
import org.fascia.medicine.screening.Request;

/**
 * A wish in the words of the knowledge.
 *
 * @param regions where; the usual round over the body when no place is named
 * @param usual the technique a session begins with
 */
record SessionMeaning(List<TreatedRegion> regions, Technique usual) {
  /** A wish names no pressure; the outline limits it step by step. */
  private static final int NO_PRESSURE_NAMED = 0;

  static SessionMeaning of(Wish wish, Knowledge knowledge) {
    List<TreatedRegion> regions =
        wish.regions().isEmpty()
            ? knowledge.wellness().round().stream().map(TreatedRegion::whole).toList()
            : TreatedRegion.together(
                wish.regions().stream()
                    .map(
                        it ->
                            TreatedRegion.ordered(knowledge.regions().get(it.region()), it.side()))
                    .flatMap(region -> region.apart().stream())
                    .distinct()
                    .toList());
    return new SessionMeaning(regions, knowledge.wellness().techniques().getFirst());
  }

  /** What the session as a whole asks of the safety rules. */
  Request request() {
    Set<Site> sites = new HashSet<>();
    regions.forEach(region -> sites.addAll(region.sites()));
    return new Request(usual.screenedAs(), sites, NO_PRESSURE_NAMED);
  }
}
