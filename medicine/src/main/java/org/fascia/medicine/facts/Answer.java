package org.fascia.medicine.facts;

/**
 * What the patient or therapist answered to a red-flag question; unasked questions have no answer.
 */
public record Answer(String question, Reply reply, Origin origin) {
  /** A reply; not knowing is not a no. */
  public enum Reply {
    YES,
    NO,
    UNSURE
  }
}
