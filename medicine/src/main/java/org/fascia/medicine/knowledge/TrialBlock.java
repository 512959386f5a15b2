package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * Trials that are pooled together.
 *
 * @param measure in what the block's own publication pools them, where it says so
 * @param sign what a positive or negative effect means, where it is said
 */
public record TrialBlock(
    String id,
    Optional<EffectMeasure> measure,
    Optional<String> comparison,
    Optional<String> timepoint,
    Optional<String> sign,
    List<Trial> trials) {
  public TrialBlock {
    trials = List.copyOf(trials);
  }

  /** Trials of which nothing more is said. */
  public static TrialBlock ofTrials(String id, List<Trial> trials) {
    return new TrialBlock(
        id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), trials);
  }
}
