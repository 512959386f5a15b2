package org.fascia.practice.ui;

import static org.fascia.practice.ui.Texts.text;

import java.util.Arrays;

/** How a screening verdict looks: word, icon and tone; later is graver. */
public enum Gravity {
  PROCEED("proceed", Icon.PROCEED, "success"),
  ADAPT("adapt", Icon.ADAPT, "info"),
  ASK_FIRST("ask-first", Icon.CLEARANCE, "caution"),
  NEEDS_CLEARANCE("needs-clearance", Icon.CLEARANCE, "caution"),
  DO_NOT_TREAT("do-not-treat", Icon.STOP, "critical"),
  EMERGENCY("emergency", Icon.EMERGENCY, "alarm");

  private final String slug;
  private final Icon icon;
  private final String tone;

  Gravity(String slug, Icon icon, String tone) {
    this.slug = slug;
    this.icon = icon;
    this.tone = tone;
  }

  /** The look of the verdict with this slug, as the screening writes it. */
  public static Gravity of(String slug) {
    return Arrays.stream(values())
        .filter(gravity -> gravity.slug.equals(slug))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no verdict " + slug));
  }

  public String slug() {
    return slug;
  }

  public Icon icon() {
    return icon;
  }

  /** The colour family in {@code components.css}. */
  public String tone() {
    return tone;
  }

  /** The verdict as a clinician reads it. */
  public String word() {
    return text("ui.verdict." + slug);
  }

  /** Whether the page must stop and say what to do and whom to call. */
  public boolean isLoud() {
    return compareTo(DO_NOT_TREAT) >= 0;
  }
}
