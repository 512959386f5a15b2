package org.fascia.practice.ui;

/**
 * A message after an action, put into the redirect's flash attributes as {@code toast}.
 *
 * @param undo where a POST takes the action back; empty when it cannot be taken back
 */
public record Toast(String message, String undo) {

  /** The name of the flash attribute the layout reads. */
  public static final String ATTRIBUTE = "toast";

  /** A message about something that is done and stays done. */
  public static Toast of(String message) {
    return new Toast(message, "");
  }

  public boolean canUndo() {
    return !undo.isEmpty();
  }
}
