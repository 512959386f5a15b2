package org.fascia.practice.tasks.web;

import java.util.List;
import org.fascia.practice.ui.Choice;
import org.fascia.practice.ui.Link;

/**
 * One task, with what can be done about it.
 *
 * @param colleagues to whom it can be handed
 * @param events what became of it, the newest first
 */
public record TaskView(
    TaskRow row, Link file, State state, List<Choice> colleagues, List<String> events) {
  public TaskView {
    colleagues = List.copyOf(colleagues);
    events = List.copyOf(events);
  }

  /** What can be done about it. */
  public enum State {
    /** Nothing any more. */
    CLOSED,
    /** All but closing: it closes itself. */
    CLOSES_ITSELF,
    /** All, closing too. */
    A_PERSON_CLOSES_IT
  }

  /** Whether anything can still be done about it. */
  public boolean isOpen() {
    return state != State.CLOSED;
  }
}
