package org.fascia.budget.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.fascia.yaml.Entry;

/** Days in lists. */
final class Days {
  private Days() {}

  static List<LocalDate> of(Entry it, String key) {
    return it.oneOrMoreCodes(key).stream().map(word -> day(it, key, word)).toList();
  }

  private static LocalDate day(Entry it, String key, String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeException wrong) {
      throw it.fault(key, "\"" + word + "\" is no day such as 2026-02-28");
    }
  }

  static Optional<MonthDay> monthDay(String word) {
    try {
      return Optional.of(MonthDay.parse("--" + word));
    } catch (DateTimeException wrong) {
      return Optional.empty();
    }
  }
}
