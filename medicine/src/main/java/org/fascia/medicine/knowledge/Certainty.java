package org.fascia.medicine.knowledge;

import java.util.Optional;

/** How sure the authors or a panel are that an effect is near the figure, after GRADE. */
public enum Certainty {
  NOT_RATED,
  VERY_LOW,
  LOW,
  MODERATE,
  HIGH;

  /** Whether somebody rated it. */
  public boolean isRated() {
    return this != NOT_RATED;
  }

  /** The certainty as a reader calls it, such as {@code very low}. */
  public String words() {
    return Words.of(this).replace('-', ' ');
  }

  static Optional<Certainty> of(String word) {
    return Words.constant(values(), word);
  }
}
