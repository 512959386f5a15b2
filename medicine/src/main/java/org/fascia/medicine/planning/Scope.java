package org.fascia.medicine.planning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Technique;

/**
 * The techniques a therapist may use, by id: what licence and training allow.
 *
 * @param colleagues who else may use a technique the therapist may not, by its id, in names
 */
public record Scope(Set<String> techniques, Map<String, List<String>> colleagues) {
  public Scope {
    techniques = Set.copyOf(techniques);
    colleagues = Map.copyOf(colleagues);
  }

  /** These techniques, for a therapist who works alone. */
  public Scope(Set<String> techniques) {
    this(techniques, Map.of());
  }

  /** Every technique: who treats is not decided yet. */
  public static Scope everything(Knowledge knowledge) {
    return new Scope(ids(knowledge, technique -> true));
  }

  /**
   * What needs no certificate, and what these certificates are for.
   *
   * @param certificates ids of the techniques the therapist has a certificate for
   * @param colleagues who else has one, by the id of the technique, in names
   */
  public static Scope certified(
      Knowledge knowledge, Set<String> certificates, Map<String, List<String>> colleagues) {
    return new Scope(
        ids(knowledge, it -> !it.certificateNeeded() || certificates.contains(it.id())),
        colleagues);
  }

  private static Set<String> ids(Knowledge knowledge, Predicate<Technique> wanted) {
    return knowledge.techniques().all().stream()
        .filter(wanted)
        .map(Technique::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the therapist may use the technique. */
  public boolean holds(Technique technique) {
    return techniques.contains(technique.id());
  }

  /** Why the technique is not used: what it needs, and who could do it. */
  Cause without(Technique technique) {
    return new Cause.OutOfScope(
        technique.training(), colleagues.getOrDefault(technique.id(), List.of()));
  }
}
