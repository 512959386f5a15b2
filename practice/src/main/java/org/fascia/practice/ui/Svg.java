package org.fascia.practice.ui;

import java.util.Locale;

/** Writes SVG: numbers in one form, words escaped, colours by class with a plain fallback. */
final class Svg {
  private final StringBuilder out = new StringBuilder();

  /** Adds markup written in this package; each {@code {}} becomes the next number or words. */
  Svg add(String markup, Object... values) {
    int from = 0;
    for (Object value : values) {
      int place = markup.indexOf("{}", from);
      out.append(markup, from, place);
      out.append(value instanceof Double number ? number(number) : escape(value));
      from = place + 2;
    }
    out.append(markup, from, markup.length());
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private static String escape(Object value) {
    return String.valueOf(value)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
