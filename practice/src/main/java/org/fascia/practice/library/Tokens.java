package org.fascia.practice.library;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as the search compares it: words without accents, in the singular, British and American
 * spelling alike.
 */
final class Tokens {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}");
  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9.]+");
  private static final Pattern EDGE_DOTS = Pattern.compile("^\\.+|\\.+$");
  private static final Pattern BRITISH = Pattern.compile("[ao]e(?=[a-z])");
  private static final Pattern TUMOUR = Pattern.compile("our$");

  private static final Pattern PLURAL = Pattern.compile("[a-z]{3,}[^sui]s");

  private Tokens() {}

  /** The words of a text in their order; a code such as {@code m54.50} is one. */
  static List<String> of(String text) {
    String plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return Arrays.stream(BETWEEN.split(plain.toLowerCase(Locale.ROOT), -1))
        .map(word -> EDGE_DOTS.matcher(word).replaceAll(""))
        .filter(word -> !word.isEmpty())
        .map(Tokens::american)
        .map(Tokens::singular)
        .toList();
  }

  /** Oedema and edema, tumour and tumor; what else it touches, it touches on both sides. */
  private static String american(String word) {
    return TUMOUR.matcher(BRITISH.matcher(word).replaceAll("e")).replaceAll("or");
  }

  /** Points and point; a word in ss, us or is is no plural. */
  private static String singular(String word) {
    return PLURAL.matcher(word).matches() ? word.substring(0, word.length() - 1) : word;
  }
}
