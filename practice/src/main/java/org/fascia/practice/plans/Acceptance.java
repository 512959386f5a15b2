package org.fascia.practice.plans;

import java.util.List;
import org.fascia.medicine.planning.LineEdit;

/**
 * What a therapist accepts.
 *
 * @param lines the lines as they shall be, all of them
 */
public record Acceptance(List<LineEdit> lines, Consent consent) {
  public Acceptance {
    lines = List.copyOf(lines);
  }
}
