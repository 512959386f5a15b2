package org.fascia.practice.ui;

import java.util.Locale;

/** The colour family of a banner or tag; always beside a word, never alone. */
public enum Tone {
  PLAIN(Icon.INFO),
  INFO(Icon.INFO),
  SUCCESS(Icon.PROCEED),
  CAUTION(Icon.CAUTION),
  CRITICAL(Icon.STOP),
  ALARM(Icon.EMERGENCY);

  private final Icon icon;

  Tone(Icon icon) {
    this.icon = icon;
  }

  public Icon icon() {
    return icon;
  }

  /** The class suffix in {@code components.css}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
