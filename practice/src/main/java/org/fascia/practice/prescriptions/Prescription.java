package org.fascia.practice.prescriptions;

import java.util.Optional;
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
 */
public record Prescription(
    PrescriptionId id,
    CaseId file,
    PrescriberId prescriber,
    State state,
    ArrivedOrder arrived,
    Optional<PrescriptionId> supersedes,
    PrescriptionId countsWith,
    ClinicDay receivedOn) {

  /** Where a prescription stands. */
  public enum State {
    /** Visits are given under it. */
    ACTIVE,
    /** Another took its place. */
    SUPERSEDED
  }

  /** What was ordered. */
  public Order order() {
    return arrived.order();
  }
}
