package org.fascia.medicine.evidence;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines, for SVG cannot. */
final class Lines {
  private Lines() {}

  /** Lines of at most so many characters; a longer word stands by itself. */
  static List<String> wrapped(String words, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The words, cut at so many characters. */
  static String shortened(String words, int most) {
    return words.codePointCount(0, words.length()) <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
  }
}
