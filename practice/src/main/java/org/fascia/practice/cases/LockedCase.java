package org.fascia.practice.cases;

/**
 * A case whose row this transaction holds alone: what must not be done by two people at once asks
 * for one. Made by {@link Cases#lock} alone; worth nothing after the transaction ends.
 */
public final class LockedCase {
  private final Case file;

  LockedCase(Case file) {
    this.file = file;
  }

  /** The case as it is while the row is held. */
  public Case file() {
    return file;
  }
}
