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
 */
public record MinimalChange(
    double low,
    double high,
    String unit,
    String population,
    String method,
    String source,
    Optional<String> seenAt,
    Confidence confidence) {
  /** Whether patients and prescribers may see it: a recalled figure never reaches them. */
  public boolean mayBeShown() {
    return confidence == Confidence.READ && seenAt.isPresent();
  }

  /** Whether the unit is a percentage of the first score. */
  public boolean isPercentOfBaseline() {
    return unit.equals("percent of baseline");
  }

  /** Whether the unit is plain points of the scale. */
  public boolean isPoints() {
    return unit.equals("points");
  }
}
