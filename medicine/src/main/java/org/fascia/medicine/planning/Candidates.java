package org.fascia.medicine.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.medicine.knowledge.Catalogue;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Technique;

/**
 * The techniques an order leaves to choose from, the best supported first.
 *
 * <p>Every region is planned for the condition that is seated there, so that a neck is not treated
 * by what was found for a back.
 */
final class Candidates {
  /** What "massage" means where nothing more particular is known. */
  static final String CLASSICAL_MASSAGE = "swedish";

  private static final int AFTER_ALL_OTHERS = 99;

  private final Catalogue<Technique> techniques;
  private final OrderMeaning meaning;
  private final TechniqueOrder order;

  Candidates(Catalogue<Technique> techniques, OrderMeaning meaning, TechniqueOrder order) {
    this.techniques = techniques;
    this.meaning = meaning;
    this.order = order;
  }

  List<Assignment> of(Treatment treatment) {
    return switch (treatment) {
      case Treatment.Massage massage -> fitting();
      case Treatment.Named(List<String> named) -> named(named);
    };
  }

  /**
   * Everything that fits the conditions, first choices before second ones unless the response so
   * far asks for another order, whatever was ordered.
   */
  List<Assignment> fitting() {
    record Ranked(int rank, Assignment assignment) {}
    List<Ranked> ranked = new ArrayList<>();
    meaning
        .regionsByCondition()
        .forEach(
            (condition, regions) -> {
              for (Condition.Choice choice : condition.techniques()) {
                int rank = condition.techniques().indexOf(choice);
                ranked.add(new Ranked(rank, new Assignment(candidate(condition, choice), regions)));
              }
            });
    return order.of(
        ranked.stream()
            .sorted(Comparator.comparingInt(Ranked::rank))
            .map(Ranked::assignment)
            .toList());
  }

  /**
   * What may be done by hand under the order, each technique wherever the order wants treatment;
   * "massage" always holds classical massage.
   */
  List<Assignment> allowed(Treatment treatment) {
    Map<String, Candidate> allowed = new LinkedHashMap<>();
    of(treatment).forEach(it -> allowed.putIfAbsent(it.technique(), it.candidate()));
    if (treatment instanceof Treatment.Massage) {
      allowed.putIfAbsent(CLASSICAL_MASSAGE, classicalMassage(List.of()).candidate());
    }
    return allowed.values().stream()
        .filter(candidate -> !candidate.technique().homeOnly())
        .map(candidate -> new Assignment(candidate, meaning.regions()))
        .toList();
  }

  /** Classical massage for regions that nothing else covers: the order names them. */
  Assignment classicalMassage(List<TreatedRegion> regions) {
    Candidate classical =
        new Candidate(
            techniques.get(CLASSICAL_MASSAGE), meaning.mandate().forTheRegion(), Optional.empty());
    return new Assignment(classical, regions);
  }

  private Candidate candidate(Condition condition, Condition.Choice choice) {
    return new Candidate(
        techniques.get(choice.technique()),
        new Reason.FitsCondition(condition, choice),
        choice.onlyWhen());
  }

  /** These and no others; those that fit the main condition first, in its order. */
  private List<Assignment> named(List<String> named) {
    List<Assignment> assignments = new ArrayList<>();
    named.stream()
        .sorted(Comparator.comparingInt(this::rankInMainCondition))
        .forEach(technique -> assignments.addAll(named(technique)));
    return order.of(assignments);
  }

  private int rankInMainCondition(String technique) {
    List<String> order =
        meaning.main().techniques().stream().map(Condition.Choice::technique).toList();
    return order.contains(technique) ? order.indexOf(technique) : AFTER_ALL_OTHERS;
  }

  private List<Assignment> named(String technique) {
    Map<Candidate, List<TreatedRegion>> regionsOf = new LinkedHashMap<>();
    meaning
        .regionsByCondition()
        .forEach(
            (condition, regions) ->
                regionsOf
                    .computeIfAbsent(named(technique, condition), key -> new ArrayList<>())
                    .addAll(regions));
    return regionsOf.entrySet().stream()
        .map(entry -> new Assignment(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Candidate named(String technique, Condition condition) {
    Reason reason =
        condition
            .choice(technique)
            .<Reason>map(choice -> new Reason.FitsCondition(condition, choice))
            .orElseGet(() -> meaning.mandate().forTheTechnique());
    return new Candidate(techniques.get(technique), reason, Optional.empty());
  }
}
