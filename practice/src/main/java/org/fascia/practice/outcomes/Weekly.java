package org.fascia.practice.outcomes;

import java.util.List;
import java.util.Set;
import org.fascia.medicine.knowledge.Instrument;

/** What is asked week by week: scores of one time asked about, so that they can be compared. */
public final class Weekly {
  /** What is asked in every case: pain, and pain with what it keeps from. */
  public static final List<String> ASKED = List.of("nprs", "peg");

  private static final Set<String> A_WEEK = Set.of("7 days", "past week", "past 7 days");

  private Weekly() {}

  /** The time asked about: a week where the instrument can be asked about one. */
  public static String recall(Instrument instrument) {
    List<String> recalls = Scores.recalls(instrument);
    return recalls.stream().filter(A_WEEK::contains).findFirst().orElse(recalls.getFirst());
  }
}
