package org.fascia.budget;

/**
 * One of the two answers a visit needs: what the prescriber ordered is not what the payer agreed
 * to.
 */
public record Light(State state, String says) {
  /** The answer. */
  public enum State {
    YES,
    NO,
    /** Nobody has to be asked. */
    NOT_NEEDED,
    /** Somebody has to find out. */
    ASK
  }

  /** Whether it lets a visit be given; what somebody has to find out stops nothing. */
  public boolean lets() {
    return state != State.NO;
  }
}
