package org.fascia.practice.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.medicine.planning.Treatment;
import org.fascia.medicine.screening.Request;
import org.fascia.medicine.screening.Request.Visit;
import org.fascia.practice.storage.Json;

/** What an order asks for, in the words of the rules. */
final class OrderRequest {
  private static final int ANY_PRESSURE = 5;
  private static final Json JSON = Json.plain();

  private OrderRequest() {}

  /** The request of an order; what the order leaves open is asked for whole. */
  static Request of(Order order, Knowledge knowledge, Visit visit) {
    return new Request(
        techniques(order.treatment(), knowledge),
        sites(order.regions(), knowledge),
        ANY_PRESSURE,
        visit);
  }

  /** Everything everywhere, for a case that no order narrows. */
  static Request open(Visit visit) {
    return new Request(Set.of(), Set.of(), ANY_PRESSURE, visit);
  }

  static String text(Request request) {
    return JSON.unordered(request);
  }

  static Request read(String text) {
    return JSON.read(text, Request.class);
  }

  /** Whether everything asked for was asked for before as well. */
  static boolean within(Request request, Request earlier) {
    return isWithin(request.techniques(), earlier.techniques())
        && isWithin(request.sites(), earlier.sites());
  }

  // an empty set stands for everything
  private static <T> boolean isWithin(Set<T> asked, Set<T> earlier) {
    return earlier.isEmpty() || (!asked.isEmpty() && earlier.containsAll(asked));
  }

  private static Set<String> techniques(Treatment treatment, Knowledge knowledge) {
    return switch (treatment) {
      case Treatment.Massage() -> Set.of();
      case Treatment.Named(List<String> techniques) -> {
        Set<String> screened = new HashSet<>();
        techniques.forEach(id -> screened.addAll(knowledge.vocabulary().screenedAs(id)));
        yield screened;
      }
    };
  }

  private static Set<Site> sites(List<OrderedRegion> regions, Knowledge knowledge) {
    Set<Site> sites = new HashSet<>();
    for (OrderedRegion ordered : regions) {
      knowledge
          .vocabulary()
          .zonesOfChartRegion(ordered.region())
          .forEach(zone -> sites.add(new Site(zone, ordered.side())));
    }
    return sites;
  }
}
