package org.fascia.practice.plans;

import org.fascia.practice.kernel.Refused;

/**
 * The patient's consent to a plan.
 *
 * @param by who gave it: the patient or a guardian, by name, refused with PLAN-003 when blank
 * @param explained what was explained, refused with PLAN-004 when blank
 */
public record Consent(String by, How how, String explained) {
  /** How a consent was given. */
  public enum How {
    WRITTEN,
    VERBAL
  }

  public Consent {
    by = by.strip();
    explained = explained.strip();
    if (by.isEmpty()) {
      throw new Refused("PLAN-003", "Say who gave consent.", "consentBy");
    }
    if (explained.isEmpty()) {
      throw new Refused("PLAN-004", "Say what was explained to the patient.", "explained");
    }
  }
}
