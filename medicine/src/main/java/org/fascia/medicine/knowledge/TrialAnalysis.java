package org.fascia.medicine.knowledge;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A published pooled analysis with the trials it was made of.
 *
 * @param finding the finding that tells its result, where there is one
 * @param published whether the publication pools exactly these trials
 * @param stored the pooled result that stands with the trials
 */
public record TrialAnalysis(
    TrialBlock block,
    Optional<String> finding,
    Published published,
    String review,
    Stored stored,
    Optional<String> note,
    String seenAt) {
  /** How far the pooled result is that of the publication. */
  public enum Published {
    /** The publication pools these trials. */
    YES("yes"),
    /** They are one of its subgroups. */
    SUBGROUP("subgroup of a published analysis"),
    /** We put them together, for computation only: never shown as evidence. */
    NO("no");

    private final String words;

    Published(String words) {
      this.words = words;
    }

    static Optional<Published> of(String words) {
      for (Published one : values()) {
        if (one.words.equals(words)) {
          return Optional.of(one);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * A random-effects result (DerSimonian and Laird) as stored, rounded to three places or so;
   * ratios as printed.
   *
   * @param check how it was checked: most are recomputed from the trials, not read
   */
  public record Stored(
      EffectMeasure measure,
      double value,
      double low,
      double high,
      int k,
      OptionalDouble q,
      OptionalDouble i2,
      OptionalDouble tau2,
      String check) {}

  /** The id of the analysis. */
  public String id() {
    return block.id();
  }
}
