package org.fascia.practice.ui;

import org.fascia.practice.kernel.Caller;

/**
 * How much waits behind a part of the navigation, shown on every page: a bean in the {@code .web}
 * package of the room that knows it. It has to be quick, and is nought when it cannot be told.
 */
public interface NavCount {

  /** The part of the navigation, by its address. */
  String href();

  /** How much waits there for this caller. */
  int of(Caller caller);
}
