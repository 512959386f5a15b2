package org.fascia.practice.tasks;

import java.util.Optional;
import org.fascia.practice.cases.Duty.Kind;

/**
 * Which tasks are looked at.
 *
 * @param kind only this; empty for all
 * @param page hundred at a time, counted from 0
 */
public record WorkFilter(Whose whose, Optional<Kind> kind, int page) {

  /** Whose tasks. */
  public enum Whose {
    /** Those the caller has, and those nobody has that are for the caller's role. */
    MINE,
    EVERYBODYS
  }

  /** What is on one person's list. */
  public static WorkFilter of(Whose whose) {
    return new WorkFilter(whose, Optional.empty(), 0);
  }
}
