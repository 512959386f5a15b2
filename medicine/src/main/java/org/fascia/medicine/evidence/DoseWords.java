package org.fascia.medicine.evidence;

import java.util.ArrayList;
import java.util.List;
import org.fascia.medicine.knowledge.Estimate.Dose;

/** Says an amount of treatment. */
public final class DoseWords {
  private DoseWords() {}

  /** The amount, such as {@code 60 minutes, 2 a week, for 4 weeks}. */
  public static String of(Dose dose) {
    List<String> parts = new ArrayList<>();
    dose.minutes().ifPresent(it -> parts.add(it + " minutes"));
    dose.sessions().ifPresent(it -> parts.add(it + (it.equals("1") ? " session" : " sessions")));
    dose.sessionsPerWeek().ifPresent(it -> parts.add(it + " a week"));
    dose.weeks().ifPresent(it -> parts.add("for " + it + (it.equals("1") ? " week" : " weeks")));
    dose.after().ifPresent(it -> parts.add("after " + it));
    dose.plus().ifPresent(it -> parts.add("with " + it));
    return String.join(", ", parts);
  }
}
