package org.fascia.practice.prescriptions;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.PrescriberId;
import org.fascia.practice.kernel.PrescriptionId;

/**
 * A signed order on file. Its content never changes: what the prescriber changes is a new
 * prescription in its place.
 *
 * @param arrived the order with the words for its schedule
 * @param supersedes the prescription it took the place of
 * @param countsWith the prescription whose visits it goes on counting; itself for a new course
 * @param receivedOn the day it was put on file
 * @param amendment why it was typed in again, where only our transcription was wrong
 */
public record Prescription(
    PrescriptionId id,
    CaseId file,
    PrescriberId prescriber,
    State state,
    ArrivedOrder arrived,
    Optional<PrescriptionId> supersedes,
    PrescriptionId countsWith,
    ClinicDay receivedOn,
    Optional<String> amendment) {

  /** Where a prescription stands. */
  public enum State {
    /** Signed and on file; nobody has checked it. */
    RECEIVED,
    /** Checked: no rule finds an error in it. */
    VERIFIED,
    /** Visits are given under it. */
    ACTIVE,
    /** Visits rest. */
    ON_HOLD,
    /** The course was given as ordered. */
    COMPLETED,
    /** Its last day has passed. */
    EXPIRED,
    /** All its visits are given. */
    EXHAUSTED,
    /** The prescriber took it back. */
    REVOKED,
    /** Another took its place. */
    SUPERSEDED;

    /** Where it can go from here; the database refuses every other way, too. */
    public Set<State> next() {
      return switch (this) {
        case RECEIVED -> EnumSet.of(VERIFIED, REVOKED, SUPERSEDED);
        case VERIFIED -> EnumSet.of(ACTIVE, REVOKED, SUPERSEDED);
        case ACTIVE -> EnumSet.of(ON_HOLD, COMPLETED, EXPIRED, EXHAUSTED, REVOKED, SUPERSEDED);
        case ON_HOLD -> EnumSet.of(ACTIVE, COMPLETED, EXPIRED, REVOKED, SUPERSEDED);
        case EXPIRED, EXHAUSTED -> EnumSet.of(SUPERSEDED);
        case COMPLETED, REVOKED, SUPERSEDED -> EnumSet.noneOf(State.class);
      };
    }
  }

  /** What was ordered. */
  public Order order() {
    return arrived.order();
  }

  /** The same standing elsewhere. */
  Prescription in(State other) {
    return new Prescription(
        id, file, prescriber, other, arrived, supersedes, countsWith, receivedOn, amendment);
  }
}
