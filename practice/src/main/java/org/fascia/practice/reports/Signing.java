package org.fascia.practice.reports;

import java.util.Map;
import org.fascia.medicine.measuring.trajectory.Trajectory.CourseWord;

/**
 * What a therapist puts a name under.
 *
 * @param advice what is proposed to the prescriber
 * @param stands whether it works, as far as the therapist lets it stand: the words read in the
 *     draft, by the keys of their courses
 */
public record Signing(ReportContent.Advice advice, Map<String, CourseWord> stands) {
  public Signing {
    stands = Map.copyOf(stands);
  }
}
