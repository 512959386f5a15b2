package org.fascia.budget.packs;

import java.time.LocalDate;
import java.util.ArrayList;
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

  /** What the pack says of this kind, in the order of the file. */
  public <T extends Term> List<Ruled<T>> all(Class<T> kind) {
    List<Ruled<T>> found = new ArrayList<>();
    for (Rule rule : rules) {
      if (kind.isInstance(rule.term())) {
        found.add(new Ruled<>(rule, kind.cast(rule.term())));
      }
    }
    return found;
  }

  /** The rule of a kind of which every pack has exactly one, such as {@link Term.Counting}. */
  public <T extends Term> Ruled<T> one(Class<T> kind) {
    return all(kind).getFirst();
  }
}
