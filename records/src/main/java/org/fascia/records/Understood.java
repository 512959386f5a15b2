package org.fascia.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Entries of a record that became facts, one line for those that say the same.
 *
 * @param what what was understood, in words
 * @param last the newest date among them; empty when none is dated
 * @param sources the entries, such as {@code Condition/12}
 */
public record Understood(
    String what,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    List<String> sources,
    Discretion discretion) {
  public Understood {
    sources = List.copyOf(sources);
  }

  /** The line with its dates and how many entries say it. */
  public String words() {
    return Line.words(what, first, last, sources.size());
  }
}
