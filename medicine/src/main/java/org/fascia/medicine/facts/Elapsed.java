package org.fascia.medicine.facts;

/** Whole days between an event and the as-of date. */
public sealed interface Elapsed {
  /** The event is dated: {@code count} days ago, never negative. */
  record Days(int count) implements Elapsed {
    public Days {
      if (count < 0) {
        throw new IllegalArgumentException("An event cannot lie " + -count + " days ahead");
      }
    }
  }

  /** The record gives no date: rules count it as inside every "at most" window, and ask. */
  record Unknown() implements Elapsed {}

  /** The record gives no date. */
  Elapsed UNKNOWN = new Unknown();
}
