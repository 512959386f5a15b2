package org.fascia.medicine.evidence;

import java.util.Collection;
import org.fascia.medicine.knowledge.Estimate.Favours;

/** Where the findings point when they are counted, not weighed. */
public enum Direction {
  FAVOURS_MASSAGE("favours massage"),
  MIXED("mixed"),
  NO_DIFFERENCE("no difference shown"),
  FAVOURS_COMPARATOR("favours the comparison"),
  NOT_STUDIED("not studied");

  private final String words;

  Direction(String words) {
    this.words = words;
  }

  /** The direction as a reader calls it. */
  public String words() {
    return words;
  }

  static Direction of(Collection<Favours> sides) {
    if (sides.isEmpty()) {
      return NOT_STUDIED;
    }
    boolean massage = sides.contains(Favours.MASSAGE);
    boolean neither = sides.contains(Favours.NEITHER);
    boolean comparator = sides.contains(Favours.COMPARATOR);
    if (massage && !neither && !comparator) {
      return FAVOURS_MASSAGE;
    }
    if (massage) {
      return MIXED;
    }
    return comparator ? FAVOURS_COMPARATOR : NO_DIFFERENCE;
  }
}
