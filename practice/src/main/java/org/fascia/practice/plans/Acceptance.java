package org.fascia.practice.plans;

import java.util.List;
import java.util.Set;
import org.fascia.medicine.planning.LineEdit;

/**
 * What a therapist accepts.
 *
 * @param lines the lines as they shall be, all of them
 * @param goals the goals that shall be, each by the id of its instrument
 */
public record Acceptance(List<LineEdit> lines, Set<String> goals, Consent consent) {
  public Acceptance {
    lines = List.copyOf(lines);
    goals = Set.copyOf(goals);
  }
}
