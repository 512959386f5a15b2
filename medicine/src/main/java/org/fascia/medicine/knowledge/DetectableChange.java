package org.fascia.medicine.knowledge;

import java.util.Optional;
import org.fascia.yaml.Entry;

/**
 * A published change that is larger than the error of measurement (MDC).
 *
 * @param kind such as {@code MDC} or {@code MDC90}
 * @param population for whom it was found
 */
public record DetectableChange(
    String kind,
    String population,
    String source,
    Optional<String> seenAt,
    Confidence confidence,
    Counting counting) {
  /** Whether patients and prescribers may see it: a recalled figure never reaches them. */
  public boolean mayBeShown() {
    return confidence == Confidence.READ && seenAt.isPresent();
  }

  /** Whether a row on reliability is one of these. */
  static boolean is(Entry reliability) {
    String kind = reliability.text("kind");
    return kind.startsWith("MDC") || kind.equals("change that is real");
  }

  static DetectableChange from(Entry entry) {
    double published = entry.oneOrMoreNumbers("value").getLast();
    return new DetectableChange(
        entry.text("kind"),
        entry.text("population"),
        entry.text("source"),
        entry.optionalText("seen_at"),
        entry.one("confidence", "confidence", Confidence::of),
        Counting.from(entry, published, "points"));
  }
}
