package org.fascia.practice.tasks;

import java.time.Instant;

/**
 * A step in the life of a task; written once, never changed.
 *
 * @param words what the person added, to whom it went, or until when; empty when nothing
 * @param by name of who did it
 */
public record TaskEvent(What what, String words, Instant at, String by) {

  /** What can become of a task. */
  public enum What {
    OPENED,
    TAKEN,
    HANDED_ON,
    PUT_OFF,
    REMARK,
    CAUSE_GONE,
    DONE
  }
}
