package org.fascia.records;

import java.time.LocalDate;
import java.util.Optional;

/** One line of a list of entries: what, when, how often. */
final class Line {
  private Line() {}

  static String words(String what, Optional<LocalDate> first, Optional<LocalDate> last, int count) {
    String times = count > 1 ? ", " + count + " times" : "";
    String when =
        last.map(day -> first.filter(it -> !it.equals(day)).map(it -> it + " to ").orElse("") + day)
            .map(days -> ", " + days)
            .orElse("");
    return what + times + when;
  }
}
