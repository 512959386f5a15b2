package org.fascia.medicine.screening;

import java.util.Comparator;

/**
 * A question with what decides when it is asked.
 *
 * @param danger the gravest outcome an answer can lead to
 * @param place its place in the files, which keep related questions together
 */
record Ranked(Verdict danger, int place, Question question) {
  /** Gravest first; then what a yes or no settles before what must be looked up or enquired. */
  static final Comparator<Ranked> ORDER =
      Comparator.comparing(Ranked::danger, Comparator.reverseOrder())
          .thenComparing(ranked -> ranked.question().kind())
          .thenComparingInt(Ranked::place)
          .thenComparing(ranked -> ranked.question().id());

  /**
   * Whether an answer could change what happens today: when there is no session anyway, only one
   * that could make it graver.
   */
  static boolean matters(Verdict danger, Verdict verdict) {
    return verdict.permitsTreatment() || danger.compareTo(verdict) > 0;
  }
}
