package org.fascia.practice.plans;

import java.util.List;

/**
 * The outline of a session for well-being as it was accepted. It has no place for a goal, a
 * schedule, advice or a reason beside the limits of the safety rules.
 *
 * @param lines each without a reason
 */
public record SessionContent(List<PlanContent.Line> lines, List<String> leftOut)
    implements Accepted {
  public SessionContent {
    lines = List.copyOf(lines);
    leftOut = List.copyOf(leftOut);
  }
}
