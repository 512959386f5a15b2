package org.fascia.medicine.screening;

/**
 * Something to ask before or at the visit.
 *
 * @param id the red flag, prompt, value or fact it stands for; an {@link
 *     org.fascia.medicine.facts.Answer} names a red flag or prompt by it
 * @param because the fact that makes it worth asking
 */
public record Question(String id, Kind kind, String question, String because) {
  /** What an answer looks like; within one danger, questions are asked in this order. */
  public enum Kind {
    /** Yes, no or unsure, recorded as an answer. */
    RED_FLAG,
    /** A day the record leaves out, recorded with its fact. */
    DATE,
    /** A place the record leaves out, recorded with its fact. */
    PLACE,
    /** A value to measure or look up, recorded as a measurement. */
    VALUE,
    /** Something to enquire: recorded as facts, and as an answer that it was done. */
    PROMPT
  }
}
