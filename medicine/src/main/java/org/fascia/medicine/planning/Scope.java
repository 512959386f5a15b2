package org.fascia.medicine.planning;

import java.util.Set;
import java.util.stream.Collectors;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Technique;

/** The techniques a therapist may use, by id: what licence and training allow. */
public record Scope(Set<String> techniques) {
  public Scope {
    techniques = Set.copyOf(techniques);
  }

  /** Every technique: who treats is not decided yet. */
  public static Scope everything(Knowledge knowledge) {
    return new Scope(
        knowledge.techniques().all().stream()
            .map(Technique::id)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether the therapist may use the technique. */
  public boolean holds(Technique technique) {
    return techniques.contains(technique.id());
  }
}
