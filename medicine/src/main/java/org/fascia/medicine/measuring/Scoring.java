package org.fascia.medicine.measuring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fascia.medicine.knowledge.Meaning;

/** What answers come to. */
public sealed interface Scoring {

  /**
   * A score, in points of the instrument or the unit of the measure.
   *
   * @param total empty where the instrument has parts and no score as a whole
   * @param parts the scores of its parts; empty where it has none
   * @param open parts with too few answers for a score
   * @param band what a score of this size is called
   * @param notices what to do now, the gravest first
   */
  record Scored(
      OptionalDouble total,
      List<PartScore> parts,
      List<String> open,
      Optional<Meaning.Band> band,
      List<Meaning.Notice> notices)
      implements Scoring {
    public Scored {
      parts = List.copyOf(parts);
      open = List.copyOf(open);
      notices = List.copyOf(notices);
    }

    static Scored plain(double value) {
      return new Scored(
          OptionalDouble.of(value), List.of(), List.of(), Optional.empty(), List.of());
    }
  }

  /** No score: nothing is guessed for an answer that is missing or impossible. */
  record NotScored(List<ItemFault> faults) implements Scoring {
    public NotScored {
      faults = List.copyOf(faults);
    }
  }

  /** The score of one part of an instrument. */
  record PartScore(String id, double value) {}
}
