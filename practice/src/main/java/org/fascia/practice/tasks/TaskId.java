package org.fascia.practice.tasks;

import java.util.UUID;
import org.fascia.practice.kernel.Id;

/** Identity of a task. */
public record TaskId(UUID value) implements Id {

  /** Reads the id from text; refused with KERNEL-001 when it is no UUID. */
  public static TaskId of(String text) {
    return new TaskId(Id.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
