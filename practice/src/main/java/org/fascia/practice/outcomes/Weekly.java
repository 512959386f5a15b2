package org.fascia.practice.outcomes;

import java.util.List;
import java.util.Set;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.practice.cases.CaseKind;

/** What is asked week by week: scores of one time asked about, so that they can be compared. */
public final class Weekly {
  /** What is asked in every case of treatment: pain, and pain with what it keeps from. */
  public static final List<String> ASKED = List.of("nprs", "peg");

  /** What somebody may say in a wellness case, as wished: nothing is aimed at. */
  static final List<String> OF_SESSIONS = List.of("tension-0-10", "stress-0-10");

  private static final Set<String> A_WEEK = Set.of("7 days", "past week", "past 7 days");

  private Weekly() {}

  /** What is asked in a case of this kind, whatever the goals of its plan. */
  static List<String> asked(CaseKind kind) {
    return switch (kind) {
      case MEDICAL, CLINICAL -> ASKED;
      case WELLNESS -> OF_SESSIONS;
    };
  }

  /** The time asked about: a week where the instrument can be asked about one. */
  public static String recall(Instrument instrument) {
    List<String> recalls = Scores.recalls(instrument);
    return recalls.stream().filter(A_WEEK::contains).findFirst().orElse(recalls.getFirst());
  }
}
