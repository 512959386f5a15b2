package org.fascia.budget;

import java.util.List;

/**
 * Whether one more visit may be given past what the budget grants.
 *
 * @param limits the ids of the limits and rules in the way
 */
public record Beyond(Answer answer, List<String> limits) {
  /** The answer. */
  public enum Answer {
    /** Nothing is in the way. */
    NOT_NEEDED,
    /** By a named override with a reason. */
    BY_NAME,
    /** By nobody: one of the limits is hard. */
    NEVER
  }

  public Beyond {
    limits = List.copyOf(limits);
  }
}
