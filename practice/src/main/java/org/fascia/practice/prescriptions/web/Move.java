package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fascia.practice.prescriptions.Prescription;
import org.fascia.practice.prescriptions.Prescription.State;

/** What a person may do with a prescription on file. */
public enum Move {
  HOLD(State.ON_HOLD),
  RESUME(State.ACTIVE),
  COMPLETE(State.COMPLETED),
  REVOKE(State.REVOKED);

  private final State to;

  Move(State to) {
    this.to = to;
  }

  /** The moves open to a prescription, in the order they are offered. */
  static List<Move> of(Prescription one) {
    boolean isInForce = one.state() == State.ACTIVE || one.state() == State.ON_HOLD;
    return Arrays.stream(values())
        .filter(move -> isInForce && one.state().next().contains(move.to))
        .toList();
  }

  /** The last part of its address. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the button says. */
  public String label() {
    return text("prescriptions.move." + name());
  }

  /** What exactly will happen, and what follows for visits. */
  public String words() {
    return text("prescriptions.move.words." + name());
  }

  /** Whether nothing leads back. */
  public boolean isFinal() {
    return to.next().isEmpty();
  }

  /** Whether somebody says why. */
  public boolean needsReason() {
    return this == HOLD || this == REVOKE;
  }
}
