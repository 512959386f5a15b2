package org.fascia.practice.prescriptions;

import java.time.Instant;
import java.util.Optional;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.PrescriptionId;
import org.fascia.practice.kernel.VerbalOrderId;

/**
 * What a prescriber said, in their own words.
 *
 * @param saidBy name of the prescriber, or of who spoke for them
 * @param saidAt the moment
 * @param day the day it counts for
 * @param signBy the last day on which the signed order is in time
 * @param heardBy name of the person who heard it
 * @param signed the prescription that countersigned it; empty while it is open
 */
public record VerbalOrder(
    VerbalOrderId id,
    String saidBy,
    String words,
    Instant saidAt,
    ClinicDay day,
    ClinicDay signBy,
    String heardBy,
    Optional<PrescriptionId> signed) {

  /** Where a verbal order stands. */
  public enum State {
    /** The signed order is awaited. */
    OPEN,
    /** The signed order is awaited, and its last day has passed. */
    OVERDUE,
    /** A signed order is on file for it. */
    COUNTERSIGNED
  }

  /** Where it stands on a day. */
  public State state(ClinicDay today) {
    if (signed.isPresent()) {
      return State.COUNTERSIGNED;
    }
    return today.isAfter(signBy) ? State.OVERDUE : State.OPEN;
  }
}
