package org.fascia.medicine.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.OrderWords;
import org.fascia.medicine.knowledge.Technique;

/** What the order's precautions and the conditions limit, beside the safety rules. */
final class OwnLimits {
  /** Nothing beside the safety rules. */
  static final OwnLimits NONE = new OwnLimits();

  private final List<Condition> conditions;
  private final Optional<String> precautions;
  private final List<OrderWords> meant;

  OwnLimits(List<Condition> conditions, Mandate mandate, List<OrderWords> known) {
    this.conditions = List.copyOf(conditions);
    this.precautions = mandate.precautions();
    this.meant =
        known.stream().filter(words -> precautions.filter(words::standIn).isPresent()).toList();
  }

  private OwnLimits() {
    this.conditions = List.of();
    this.precautions = Optional.empty();
    this.meant = List.of();
  }

  /** Why a technique must not be used at all; empty when nothing says so. */
  Optional<Cause> against(Technique technique) {
    return meant.stream()
        .filter(words -> words.without().contains(technique.id()))
        .findFirst()
        .flatMap(words -> precautions)
        .map(Cause.AgainstTheOrder::new);
  }

  /** The highest pressures, 1 to 5, by what sets them. */
  Map<Ceiling, Integer> ceilings() {
    Map<Ceiling, Integer> ceilings = new LinkedHashMap<>();
    for (OrderWords words : meant) {
      words
          .maxPressure()
          .ifPresent(
              most ->
                  precautions.ifPresent(
                      text -> ceilings.merge(new Ceiling.OfOrder(text), most, Math::min)));
    }
    for (Condition condition : conditions) {
      condition
          .maxPressure()
          .ifPresent(most -> ceilings.put(new Ceiling.OfCondition(condition), most));
    }
    return ceilings;
  }
}
