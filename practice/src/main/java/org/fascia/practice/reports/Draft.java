package org.fascia.practice.reports;

import java.util.Map;
import org.fascia.medicine.measuring.trajectory.Trajectory;

/**
 * A report before anybody has put a name under it.
 *
 * @param content what it would say if all of it stood
 * @param considered what the course of a measure would have the therapist consider now, by the key
 *     of the course; for the therapist alone, never a part of the report
 */
public record Draft(ReportContent content, Map<String, Trajectory.Proposal> considered) {
  public Draft {
    considered = Map.copyOf(considered);
  }
}
