package org.fascia.medicine.planning;

import java.util.Locale;
import java.util.Map;

/** Numbers as prescribers write them: "2", "two", "twice". */
final class NumberWords {
  /** A pattern for a number, without a group. */
  static final String PATTERN =
      "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("once", 1),
          Map.entry("twice", 2),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));

  private NumberWords() {}

  static int value(String word) {
    Integer named = WORDS.get(word);
    return named == null ? Integer.parseInt(word) : named;
  }

  /** The words in lower case, with plain hyphens and single spaces. */
  static String plain(String words) {
    return words
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace('\u2013', '-')
        .replace('\u00d7', 'x')
        .replaceAll("\\s+", " ");
  }
}
