package org.fascia.medicine.knowledge;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A laboratory value or vital sign and the bands its values fall into.
 *
 * @param field its name in patient records
 * @param lowest the lowest possible value; most are counts and amounts and begin at 0
 * @param maxAge how old a value may be before it counts as missing; empty means it never does
 * @param askIf when to ask for it although no rule says it is missing
 */
public record Measure(
    String field,
    String analyte,
    String unit,
    double lowest,
    Optional<Duration> maxAge,
    List<Band> bands,
    List<Trigger> askIf) {
  public Measure {
    bands = List.copyOf(bands);
    askIf = List.copyOf(askIf);
  }

  /**
   * The values from {@code low} up to, not including, {@code high}.
   *
   * @param appliesWhen what else must hold; empty means nothing
   */
  public record Band(String id, double low, double high, Optional<Trigger> appliesWhen) {
    /** Whether the value lies in the band. */
    public boolean holds(double value) {
      return low <= value && value < high;
    }
  }
}
