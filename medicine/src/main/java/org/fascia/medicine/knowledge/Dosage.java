package org.fascia.medicine.knowledge;

import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.yaml.Entry;

/**
 * How a condition was dosed in a trial, or is usually planned.
 *
 * @param minutes of one session; empty when the figure was not read on a page
 * @param source what the dose comes from, in words
 */
public record Dosage(
    OptionalInt minutes,
    double sessionsPerWeek,
    int weeks,
    int reevaluateAfterSessions,
    OptionalInt totalSessions,
    Basis basis,
    String source,
    Optional<String> note,
    Optional<String> seenAt,
    Confidence confidence) {
  /** Where the dose comes from. */
  public enum Basis {
    TRIAL,
    PLANNING_VALUE;

    static Optional<Basis> of(String word) {
      return Words.constant(values(), word);
    }
  }

  static Dosage from(Entry entry) {
    entry.leave("via");
    int minutes = entry.whole("minutes");
    boolean read = confidence(entry, "minutes_confidence") == Confidence.READ;
    return new Dosage(
        read ? OptionalInt.of(minutes) : OptionalInt.empty(),
        entry.number("sessions_per_week"),
        entry.whole("weeks"),
        entry.whole("reevaluate_after_sessions"),
        entry.optionalWhole("total_sessions"),
        entry.one("basis", "basis", Basis::of),
        entry.text("source"),
        entry.optionalText("note"),
        entry.optionalText("seen_at"),
        confidence(entry, "confidence"));
  }

  private static Confidence confidence(Entry entry, String key) {
    return entry.optionalOne(key, "confidence", Confidence::of).orElse(Confidence.READ);
  }

  /** Whether patients and prescribers may see it: a recalled dose never reaches them. */
  public boolean mayBeShown() {
    return confidence == Confidence.READ;
  }

  /** The sessions of the whole course. */
  public int sessions() {
    return totalSessions.orElse((int) Math.round(sessionsPerWeek * weeks));
  }
}
