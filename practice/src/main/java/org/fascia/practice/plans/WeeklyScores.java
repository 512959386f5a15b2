package org.fascia.practice.plans;

import java.util.List;
import org.fascia.practice.kernel.CaseId;

/**
 * What is measured week by week. An interface because scores are kept by a room above this one:
 * that room brings it.
 */
@FunctionalInterface
public interface WeeklyScores {

  /** The scores of a case that hold, the oldest first; of one instrument all of one recall. */
  List<WeeklyScore> of(CaseId file);
}
