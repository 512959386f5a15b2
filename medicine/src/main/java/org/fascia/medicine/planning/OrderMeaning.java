package org.fascia.medicine.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Technique;
import org.fascia.medicine.screening.Request;

/**
 * A mandate in the words of the knowledge.
 *
 * @param mandate what was ordered or agreed
 * @param conditions what is treated, each once, the main one first; the general one when the
 *     diagnoses led to none
 * @param regions where; empty when neither order nor condition say so
 * @param techniques what is asked for; classical massage when the choice is the therapist's
 */
record OrderMeaning(
    Mandate mandate,
    List<MatchedDiagnosis> diagnoses,
    List<Condition> conditions,
    List<TreatedRegion> regions,
    List<Technique> techniques) {
  /** An order names no pressure; the plan limits it line by line. */
  private static final int NO_PRESSURE_NAMED = 0;

  static OrderMeaning of(Mandate mandate, Facts facts, Knowledge knowledge) {
    List<MatchedDiagnosis> diagnoses =
        new DiagnosisMatcher(knowledge.conditions()).match(mandate, facts);
    List<Condition> conditions = conditions(diagnoses, knowledge);
    return new OrderMeaning(
        mandate,
        diagnoses,
        conditions,
        regions(mandate, conditions.getFirst(), knowledge),
        techniques(mandate, knowledge));
  }

  private static List<Condition> conditions(List<MatchedDiagnosis> diagnoses, Knowledge knowledge) {
    List<Condition> conditions =
        diagnoses.stream()
            .map(MatchedDiagnosis::condition)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return conditions.isEmpty() ? List.of(knowledge.conditions().general()) : conditions;
  }

  private static List<TreatedRegion> regions(Mandate mandate, Condition main, Knowledge knowledge) {
    if (mandate.regions().isEmpty()) {
      return main.regions().stream()
          .map(id -> TreatedRegion.whole(knowledge.regions().get(id)))
          .toList();
    }
    return TreatedRegion.together(
        mandate.regions().stream()
            .map(it -> TreatedRegion.ordered(knowledge.regions().get(it.region()), it.side()))
            .flatMap(region -> region.apart().stream())
            .distinct()
            .toList());
  }

  private static List<Technique> techniques(Mandate mandate, Knowledge knowledge) {
    return switch (mandate.treatment()) {
      case Treatment.Massage massage ->
          List.of(knowledge.techniques().get(Candidates.CLASSICAL_MASSAGE));
      case Treatment.Named(List<String> named) ->
          named.stream().map(knowledge.techniques()::get).toList();
    };
  }

  Condition main() {
    return conditions.getFirst();
  }

  /** The regions planned for each condition: the first one seated there, else the main one. */
  Map<Condition, List<TreatedRegion>> regionsByCondition() {
    Map<Condition, List<TreatedRegion>> regionsOf = new LinkedHashMap<>();
    conditions.forEach(condition -> regionsOf.put(condition, new ArrayList<>()));
    for (TreatedRegion region : regions) {
      Condition seated =
          conditions.stream()
              .filter(condition -> condition.regions().contains(region.region().id()))
              .findFirst()
              .orElse(main());
      regionsOf.computeIfAbsent(seated, key -> new ArrayList<>()).add(region);
    }
    regionsOf.values().removeIf(List::isEmpty);
    return regionsOf;
  }

  /** What the order as a whole asks of the safety rules. */
  Request request() {
    Set<String> screenedAs = new HashSet<>();
    techniques.forEach(technique -> screenedAs.addAll(technique.screenedAs()));
    Set<Site> sites = new HashSet<>();
    regions.forEach(region -> sites.addAll(region.sites()));
    return new Request(screenedAs, sites, NO_PRESSURE_NAMED);
  }
}
