package org.fascia.practice.ui;

import static org.fascia.practice.ui.Texts.has;
import static org.fascia.practice.ui.Texts.text;

/**
 * What a person reads when a page cannot be shown.
 *
 * @param reference finds the failure in the log; empty where nothing was logged
 */
public record ErrorPage(String title, String happened, String advice, String reference) {

  /** The words for an HTTP status; a status without words of its own gets those of its class. */
  public static ErrorPage of(int status, String reference) {
    String own = "ui.error." + status;
    String key = has(own + ".title") ? own : status < 500 ? "ui.error.400" : "ui.error.500";
    return new ErrorPage(
        text(key + ".title"), text(key + ".happened"), text(key + ".advice"), reference);
  }

  /** The words of a refusal, with its code as the reference. */
  public static ErrorPage refusal(String words, String code) {
    return new ErrorPage(
        text("ui.error.refused.title"), words, text("ui.error.refused.advice"), code);
  }

  public boolean hasReference() {
    return !reference.isEmpty();
  }
}
