package org.fascia.practice.desk.web;

import java.util.List;
import java.util.Optional;
import org.fascia.practice.ui.Gravity;
import org.fascia.practice.ui.LastVisit;
import org.fascia.practice.ui.Link;
import org.fascia.practice.ui.Tone;

/**
 * What is next: visits under way or unsigned first, then the patients in the order they are due.
 *
 * @param day the day, ready to read
 */
public record TodayView(String day, List<Unsigned> unsigned, List<Next> next) {
  public TodayView {
    unsigned = List.copyOf(unsigned);
    next = List.copyOf(next);
  }

  /** A note that waits for its signature. */
  public record Unsigned(String href, String patient, String when) {}

  /**
   * A patient under treatment.
   *
   * @param due when the next visit falls by the plan, in words
   * @param stop what the screening says when it permits no session; empty when it permits one
   * @param tasks what is due in the case by today
   * @param card what to know before the patient lies down
   */
  public record Next(
      String href,
      String patient,
      String problem,
      String due,
      Tone tone,
      Optional<Gravity> stop,
      List<Link> tasks,
      LastVisit card) {
    public Next {
      tasks = List.copyOf(tasks);
    }
  }
}
