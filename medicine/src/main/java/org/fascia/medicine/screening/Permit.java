package org.fascia.medicine.screening;

/** Proof that a screening permits treatment; only {@link Screening#permit()} makes one. */
public final class Permit {
  private final Screening screening;

  Permit(Screening screening) {
    this.screening = screening;
  }

  /** The screening that gave the permission. */
  public Screening screening() {
    return screening;
  }
}
