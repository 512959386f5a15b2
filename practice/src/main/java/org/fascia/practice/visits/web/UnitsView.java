package org.fascia.practice.visits.web;

import java.util.List;
import org.fascia.practice.ui.Reason;

/**
 * The units proposed for one visit, ready to read.
 *
 * @param counted one result, or two where the rules differ
 * @param questions what to answer before two of the codes are billed together
 */
public record UnitsView(List<Counted> counted, List<String> questions) {
  public UnitsView {
    counted = List.copyOf(counted);
    questions = List.copyOf(questions);
  }

  /** Whether there is anything to propose. */
  public boolean isEmpty() {
    return counted.isEmpty();
  }

  /** What one rule makes of the minutes. */
  public record Counted(String rule, String units, Reason why) {}
}
