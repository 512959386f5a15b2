package org.fascia.budget.units;

import java.util.Collection;

/** Minutes or codes that cannot be counted; the message is one sentence for a person. */
public final class UnitsRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  private UnitsRefused(String code, String message) {
    super(message);
    this.code = code;
  }

  static UnitsRefused negative(Procedure procedure) {
    return new UnitsRefused(
        "UNITS-001", "The minutes of " + procedure.code() + " are below 0; 0 or more count.");
  }

  static UnitsRefused fraction(Procedure procedure) {
    return new UnitsRefused(
        "UNITS-002",
        "The time of " + procedure.code() + " is not in whole minutes; whole minutes count.");
  }

  static UnitsRefused longerThanADay() {
    return new UnitsRefused(
        "UNITS-003", "The minutes come to more than a day has; check what was entered.");
  }

  static UnitsRefused endsBeforeItStarts(Procedure procedure) {
    return new UnitsRefused(
        "UNITS-004",
        "A part of " + procedure.code() + " ends before it starts; exchange the times.");
  }

  static UnitsRefused overlap(Procedure one, Procedure other) {
    return new UnitsRefused(
        "UNITS-005",
        "Two parts, of %s and %s, share minutes; a minute counts for one code only."
            .formatted(one.code(), other.code()));
  }

  static UnitsRefused unknown(String code, Collection<String> known) {
    return new UnitsRefused(
        "UNITS-006",
        "There is no procedure code \"%s\" here; there are %s."
            .formatted(code, String.join(", ", known)));
  }

  /** The code listed in {@code docs/refusals.md}, UNITS-001 to UNITS-006. */
  public String code() {
    return code;
  }

  /** What is said to the person. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
