package org.fascia.records;

import java.util.List;

/**
 * Entries of a record that nobody here can read: a person must look at them.
 *
 * @param kind the kind of entry, such as {@code Condition}
 * @param system the code system; empty when there is no code
 * @param code the code; empty when there is none
 * @param display what the record calls it
 * @param problem why it was not understood
 * @param sources the entries
 */
public record NotUnderstood(
    String kind, String system, String code, String display, String problem, List<String> sources) {
  public NotUnderstood {
    sources = List.copyOf(sources);
  }

  /** One line for a person. */
  public String words() {
    String coded = code.isEmpty() ? "no code" : (system + " " + code).strip();
    String named = display.isEmpty() ? kind : kind + " \"" + display + '"';
    String times = sources.size() > 1 ? ", " + sources.size() + " times" : "";
    return named + " (" + coded + ")" + times + ": " + problem;
  }
}
