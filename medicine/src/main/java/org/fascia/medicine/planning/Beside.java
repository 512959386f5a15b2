package org.fascia.medicine.planning;

import java.util.List;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Estimate;

/**
 * What is known of massage for a condition: shown beside a plan, never a part of the record.
 *
 * @param findings published findings that were read, for and against
 * @param courses how trials dosed it, or how it is usually planned
 * @param comparison how the number of ordered visits stands to these courses
 */
public record Beside(
    Condition condition,
    List<Estimate> findings,
    List<StudiedCourse> courses,
    Comparison comparison) {
  /** The ordered visits against the usual course; the order stands in every case. */
  public enum Comparison {
    ORDER_IS_LONGER,
    ORDER_IS_SHORTER,
    ALIKE
  }

  public Beside {
    findings = List.copyOf(findings);
    courses = List.copyOf(courses);
  }
}
