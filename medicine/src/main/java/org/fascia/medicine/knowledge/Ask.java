package org.fascia.medicine.knowledge;

import java.util.List;

/**
 * A question to patient or therapist and when it is worth asking.
 *
 * @param gravest the outcome, in a word of the vocabulary, that an answer can lead to
 * @param askIf any of these must hold; empty means that it is never asked
 */
public record Ask(String id, Kind kind, String question, String gravest, List<Trigger> askIf) {
  public Ask {
    askIf = List.copyOf(askIf);
  }

  /** What an answer looks like. */
  public enum Kind {
    /** Yes, no or unsure; a yes fires the rule of the same id. */
    RED_FLAG,
    /** Something to enquire and record as facts. */
    PROMPT
  }
}
