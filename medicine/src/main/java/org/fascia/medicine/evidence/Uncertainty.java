package org.fascia.medicine.evidence;

/** How the interval around a pooled effect is made. */
public enum Uncertainty {
  /** From the normal distribution, as if the spread between trials were known. */
  NORMAL("normal distribution"),
  /** Scaled by the observed spread, from the t distribution (Hartung and Knapp 2001). */
  HARTUNG_KNAPP("Hartung-Knapp");

  private final String words;

  Uncertainty(String words) {
    this.words = words;
  }

  /** The way as a reader calls it. */
  public String words() {
    return words;
  }
}
