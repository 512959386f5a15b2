package org.fascia.medicine.knowledge;

import java.util.Optional;

/**
 * A published threshold for the smallest change that matters to a patient.
 *
 * @param low the threshold, or the lower end where the source gives a span
 * @param high the same as {@code low}, or the upper end
 * @param unit such as {@code points} or {@code percent of baseline}
 * @param population for whom it was found
 * @param method how it was found, such as {@code anchor}
 * @param counting how it is held against a change of one person
 */
public record MinimalChange(
    double low,
    double high,
    String unit,
    String population,
    String method,
    String source,
    Optional<String> seenAt,
    Confidence confidence,
    Counting counting) {
  /** Whether patients and prescribers may see it: a recalled figure never reaches them. */
  public boolean mayBeShown() {
    return confidence == Confidence.READ && seenAt.isPresent();
  }

  /** Whether it is reached by points of the whole score. */
  public boolean isPoints() {
    return counting.kind() == Counting.Kind.POINTS && counting.part().isEmpty();
  }
}
