package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;
import org.fascia.yaml.Entry;

/**
 * How a published threshold is held against a change of one person's score.
 *
 * @param needed the change that reaches it, in points of the score or percent of the first score
 * @param part the part of the instrument it is about; empty for the score as a whole
 * @param conditions ids of the conditions it was found in; empty for a mixed population
 */
public record Counting(Kind kind, double needed, Optional<String> part, List<String> conditions) {
  /** In what the threshold is given. */
  public enum Kind {
    POINTS,
    PERCENT_OF_BASELINE,
    /** A difference between groups, another form of the instrument, or people not treated here. */
    NOTHING;

    static Optional<Kind> of(String word) {
      return Words.constant(values(), word);
    }
  }

  public Counting {
    conditions = List.copyOf(conditions);
  }

  /** Whether it was found in a mixed population. */
  public boolean isGeneral() {
    return conditions.isEmpty();
  }

  /** Takes the keys of a threshold; {@code published} is the value that has to be reached. */
  static Counting from(Entry entry, double published, String unit) {
    return new Counting(
        kind(entry, unit),
        entry.optionalNumber("in_points").orElse(published),
        entry.optionalText("part"),
        entry.optionalTexts("conditions"));
  }

  private static Kind kind(Entry entry, String unit) {
    Optional<Kind> said = entry.optionalOne("counts_as", "way of counting", Kind::of);
    return said.orElseGet(
        () ->
            switch (unit) {
              case "points" -> Kind.POINTS;
              case "percent of baseline" -> Kind.PERCENT_OF_BASELINE;
              default -> throw entry.fault("counts_as", "is needed beside the unit " + unit);
            });
  }
}
