package org.fascia.practice.visits;

import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Side;

/**
 * What a visit may do where, as the rules stood when it began.
 *
 * @param parts each region and side with each technique, and the highest pressure there
 * @param keptOut regions hands stay off, with the reason
 */
public record Permitted(List<Part> parts, List<KeptOut> keptOut) {
  public Permitted {
    parts = List.copyOf(parts);
    keptOut = List.copyOf(keptOut);
  }

  /**
   * One technique on one side of one region.
   *
   * @param mostPressure 1 to 5
   * @param why what lowers it below the usual maximum of the technique; empty when nothing does
   */
  public record Part(String region, Side side, String technique, int mostPressure, String why) {}

  /** A region and side to leave alone. */
  public record KeptOut(String region, Side side, String why) {}

  /** What is permitted for a line; empty when it is not foreseen at all. */
  Optional<Part> of(TreatedLine line) {
    return parts.stream()
        .filter(part -> part.region().equals(line.region()))
        .filter(part -> part.technique().equals(line.technique()))
        .filter(part -> part.side().meets(line.side()))
        .min((one, other) -> Integer.compare(one.mostPressure(), other.mostPressure()));
  }
}
