package org.fascia.medicine.facts;

/** The patient's own left or right; {@link #UNSTATED} where the record names none. */
public enum Side {
  LEFT,
  RIGHT,
  BOTH,
  UNSTATED;

  /** Whether something on this side can be meant by a record of the other side. */
  public boolean meets(Side other) {
    return !(this == LEFT && other == RIGHT) && !(this == RIGHT && other == LEFT);
  }
}
