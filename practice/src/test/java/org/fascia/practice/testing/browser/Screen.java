package org.fascia.practice.testing.browser;

import java.util.Locale;

/** The widths every page is walked at. */
public enum Screen {
  DESK(1280, 860),
  PHONE(390, 844);

  private final int width;
  private final int height;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** The word in a picture's file name. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
