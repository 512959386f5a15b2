package org.fascia.medicine.knowledge;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A published finding on massage, in our own words.
 *
 * @param conclusion what it says, for and against
 * @param certainty how sure its authors or a panel are, such as {@code low}
 */
public record Estimate(
    String id,
    String condition,
    String technique,
    String conclusion,
    String certainty,
    Favours favours,
    String title,
    OptionalInt year,
    String seenAt,
    Confidence confidence) {
  /** Which side the finding speaks for. */
  public enum Favours {
    MASSAGE,
    NEITHER,
    COMPARATOR;

    static Optional<Favours> of(String word) {
      return Words.constant(values(), word);
    }
  }

  /** Whether patients and prescribers may see it: a recalled finding never reaches them. */
  public boolean mayBeShown() {
    return confidence == Confidence.READ;
  }
}
