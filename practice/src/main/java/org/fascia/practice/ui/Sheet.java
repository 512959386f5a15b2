package org.fascia.practice.ui;

/**
 * What stands at the head of every page of a paper, so that a loose page finds its way back.
 *
 * @param title what the paper is
 * @param clinic who sends it, with telephone
 * @param client the patient's number in the clinic
 * @param born the birth date, formatted
 * @param day the day of the paper, formatted
 */
public record Sheet(
    String title, String clinic, String client, String born, String day, State state) {

  public boolean isDraft() {
    return state == State.DRAFT;
  }

  /** Until it is signed a paper bears the word DRAFT across every page. */
  public enum State {
    DRAFT,
    SIGNED
  }
}
