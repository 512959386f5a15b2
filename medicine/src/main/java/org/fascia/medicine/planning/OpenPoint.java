package org.fascia.medicine.planning;

/**
 * Something the order leaves open, to be asked.
 *
 * @param about the key of the order
 * @param question what to ask
 * @param meanwhile what the plan assumes until it is answered
 */
public record OpenPoint(String about, Whom whom, String question, String meanwhile) {
  /** Who can answer. */
  public enum Whom {
    PRESCRIBER,
    PATIENT
  }
}
