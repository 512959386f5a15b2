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

/** The techniques an order leaves to choose from, the best supported first. */
final class Candidates {
  /** What "massage" means where nothing more particular is known. */
  static final String CLASSICAL_MASSAGE = "swedish";

  private final Catalogue<Technique> techniques;

  Candidates(Catalogue<Technique> techniques) {
    this.techniques = techniques;
  }

  List<Candidate> of(Order order, List<Condition> conditions) {
    Map<String, Candidate> fitting = byTechnique(conditions);
    return switch (order.treatment()) {
      case Treatment.Massage massage -> List.copyOf(fitting.values());
      case Treatment.Named(List<String> named) -> named(named, fitting, conditions);
    };
  }

  /** What may be done by hand under the order; "massage" always holds classical massage. */
  List<Candidate> allowed(Order order, List<Condition> conditions) {
    List<Candidate> allowed = new ArrayList<>(of(order, conditions));
    boolean classical =
        allowed.stream().anyMatch(it -> it.technique().id().equals(CLASSICAL_MASSAGE));
    if (order.treatment() instanceof Treatment.Massage && !classical) {
      allowed.add(classicalMassage(conditions));
    }
    allowed.removeIf(candidate -> candidate.technique().homeOnly());
    return allowed;
  }

  /** Every technique that fits the conditions, whatever was ordered. */
  List<Candidate> fitting(List<Condition> conditions) {
    return List.copyOf(byTechnique(conditions).values());
  }

  Candidate classicalMassage(List<Condition> conditions) {
    return new Candidate(
        techniques.get(CLASSICAL_MASSAGE),
        new Reason.GeneralMassage(conditions.stream().findFirst()),
        Optional.empty());
  }

  /** What one condition says of a technique stands before what a later one says. */
  private Map<String, Candidate> byTechnique(List<Condition> conditions) {
    Map<String, Candidate> fitting = new LinkedHashMap<>();
    for (Condition condition : conditions) {
      for (Condition.Choice choice : condition.techniques()) {
        fitting.putIfAbsent(
            choice.technique(),
            new Candidate(
                techniques.get(choice.technique()),
                new Reason.FitsCondition(condition, choice),
                choice.onlyWhen()));
      }
    }
    return fitting;
  }

  /** These and no others; those that fit the condition first, in its order. */
  private List<Candidate> named(
      List<String> named, Map<String, Candidate> fitting, List<Condition> conditions) {
    List<String> order = List.copyOf(fitting.keySet());
    List<Candidate> candidates = new ArrayList<>();
    named.stream()
        .sorted(Comparator.comparingInt(id -> fitting.containsKey(id) ? order.indexOf(id) : 99))
        .forEach(
            id ->
                candidates.add(
                    fitting.getOrDefault(
                        id,
                        new Candidate(
                            techniques.get(id),
                            new Reason.OrderedByName(conditions),
                            Optional.empty()))));
    return candidates;
  }
}
