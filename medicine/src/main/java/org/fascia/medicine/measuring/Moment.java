package org.fascia.medicine.measuring;

/** When a score was taken; it decides what the score can be compared with. */
public enum Moment {
  /** At home or at the desk, apart from a treatment. */
  APART,
  /** Right before a treatment. */
  BEFORE_TREATMENT,
  /** Right after a treatment: it tells of the hour, not of the course. */
  AFTER_TREATMENT;

  /** Whether scores of this moment make up the course. */
  public boolean tellsOfTheCourse() {
    return this != AFTER_TREATMENT;
  }
}
