package org.fascia.practice.prescriptions;

import org.fascia.practice.kernel.Refused;

/**
 * A visit given although the order holds none: who answers for it, and why.
 *
 * @param reason at least 10 characters, refused with PRESCRIPTION-004
 * @param by the name of the person
 */
public record VisitOverride(String reason, String by) implements VisitLeave {
  private static final int SHORTEST = 10;

  public VisitOverride {
    reason = reason.strip();
    if (reason.length() < SHORTEST) {
      throw new Refused(
          "PRESCRIPTION-004", "Say in at least 10 characters why this visit is given.", "reason");
    }
  }
}
