package org.fascia.medicine.evidence;

import java.util.Locale;

/** Writes SVG and HTML: numbers in one form, words escaped, colours by class. */
final class Markup {
  private final StringBuilder out = new StringBuilder();

  /** Adds markup written in this package; each {@code {}} becomes the next number or words. */
  Markup add(String markup, Object... values) {
    int from = 0;
    for (Object value : values) {
      int place = markup.indexOf("{}", from);
      out.append(markup, from, place);
      out.append(value instanceof Double number ? coordinate(number) : escaped(value));
      from = place + 2;
    }
    out.append(markup, from, markup.length());
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private static String coordinate(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private static String escaped(Object value) {
    var text = new StringBuilder();
    String.valueOf(value).codePoints().forEach(it -> text.append(escaped(it)));
    return text.toString();
  }

  private static String escaped(int character) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      // a label may hold what no SVG or HTML may
      default ->
          Character.isISOControl(character) || character == 0xFFFE || character == 0xFFFF
              ? " "
              : Character.isBmpCodePoint(character) && Character.isSurrogate((char) character)
                  ? "\uFFFD"
                  : Character.toString(character);
    };
  }
}
