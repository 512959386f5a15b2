package org.fascia.medicine.screening;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The outcome of a screening, from treat-as-asked to call-for-help; later is graver. */
public enum Verdict {
  PROCEED,
  ADAPT,
  NEEDS_CLEARANCE,
  DO_NOT_TREAT,
  EMERGENCY;

  /** The verdict as the knowledge files write it, such as {@code needs-clearance}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The verdict of this slug; empty when there is none. */
  public static Optional<Verdict> of(String slug) {
    return Arrays.stream(values()).filter(verdict -> verdict.slug().equals(slug)).findFirst();
  }

  /** Whether a session may be given today. */
  public boolean permitsTreatment() {
    return compareTo(ADAPT) <= 0;
  }

  /** The graver of the two. */
  public Verdict or(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
