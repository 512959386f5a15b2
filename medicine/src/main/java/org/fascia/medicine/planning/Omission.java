package org.fascia.medicine.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.knowledge.Technique;

/**
 * Something that is not in the plan, and why.
 *
 * @param technique empty when the regions are left out whatever the technique
 * @param regions where; empty when it holds everywhere
 */
public record Omission(Optional<Technique> technique, List<TreatedRegion> regions, Cause cause) {
  public Omission {
    regions = List.copyOf(regions);
  }

  static Omission everywhere(Technique technique, Cause cause) {
    return new Omission(Optional.of(technique), List.of(), cause);
  }

  /** What several techniques leave out: regions first, each with its cause once. */
  static List<Omission> of(List<RuledTechnique> ruled) {
    Map<Cause, Set<TreatedRegion>> regionsOut = new LinkedHashMap<>();
    for (RuledTechnique technique : ruled) {
      technique
          .regionsOut()
          .forEach(
              (cause, parts) ->
                  regionsOut.computeIfAbsent(cause, key -> new LinkedHashSet<>()).addAll(parts));
    }
    List<Omission> omissions = new ArrayList<>();
    regionsOut.forEach(
        (cause, parts) ->
            omissions.add(
                new Omission(Optional.empty(), TreatedRegion.together(List.copyOf(parts)), cause)));
    ruled.stream().flatMap(it -> it.out().stream()).distinct().forEach(omissions::add);
    return omissions;
  }
}
