package org.fascia.budget.units;

import java.util.List;

/**
 * Codes with equally many minutes over, and too few units for all of them: each of them could have
 * got one.
 *
 * @param among the codes, those that got a unit first
 * @param units how many of them got one
 */
public record Tie(List<Procedure> among, int units) {
  public Tie {
    among = List.copyOf(among);
    if (units < 1 || units >= among.size()) {
      throw new IllegalArgumentException("a tie has a code that got a unit and one that got none");
    }
  }

  /** The codes that got a unit. */
  public List<Procedure> given() {
    return among.subList(0, units);
  }

  /** The codes that would have been as right. */
  public List<Procedure> instead() {
    return among.subList(units, among.size());
  }
}
