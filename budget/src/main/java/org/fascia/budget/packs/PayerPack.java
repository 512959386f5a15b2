package org.fascia.budget.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rules of one payer for a span of time.
 *
 * @param version the day of {@code from} and a hash of the file
 * @param name for a person
 * @param state two letters, where the rules are a state's
 * @param from the first day on which the rules hold
 * @param to the last day on which they hold; empty while they do
 */
public record PayerPack(
    PayerId payer,
    String version,
    String name,
    PayerType type,
    Optional<String> state,
    LocalDate from,
    Optional<LocalDate> to,
    List<Rule> rules) {
  public PayerPack {
    rules = List.copyOf(rules);
  }

  /** Whether the rules hold on that day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
  }

  /** The rule of this id. */
  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
