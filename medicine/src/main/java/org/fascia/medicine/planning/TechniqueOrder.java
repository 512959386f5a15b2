package org.fascia.medicine.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which techniques the response so far lets come first and last. Where a re-evaluation asks for a
 * change, those not used so far come forward; what was followed by an unwanted response goes last.
 */
final class TechniqueOrder {
  private final Set<String> used;
  private final List<Setback.Reacted> reactions;

  private TechniqueOrder(Set<String> used, List<Setback.Reacted> reactions) {
    this.used = used;
    this.reactions = reactions;
  }

  /** The order after these points. */
  static TechniqueOrder after(List<ResponsePoint> points) {
    Set<String> used = new HashSet<>();
    List<Setback.Reacted> reactions = new ArrayList<>();
    for (ResponsePoint point : points) {
      switch (point) {
        case ResponsePoint.Reevaluated it when it.reorders() ->
            it.then().plan().forEach(line -> used.add(line.technique()));
        case ResponsePoint.Gentler(Setback.Reacted reacted) -> reactions.add(reacted);
        case ResponsePoint.Reevaluated _, ResponsePoint.Gentler _ -> {
          // says nothing of one technique against another
        }
      }
    }
    return new TechniqueOrder(used, List.copyOf(reactions));
  }

  /** The same assignments; among equals the order stays. */
  List<Assignment> of(List<Assignment> assignments) {
    return assignments.stream().sorted(Comparator.comparingInt(this::rank)).toList();
  }

  private int rank(Assignment assignment) {
    if (reactions.stream().anyMatch(it -> provoked(it, assignment))) {
      return 2;
    }
    return used.contains(assignment.technique()) ? 1 : 0;
  }

  private static boolean provoked(Setback.Reacted reacted, Assignment assignment) {
    return reacted.technique().id().equals(assignment.technique())
        && assignment.regions().stream().anyMatch(reacted.region()::overlaps);
  }
}
