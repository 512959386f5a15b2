package org.fascia.practice.prescriptions;

import org.fascia.medicine.planning.Order;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.PrescriptionId;

/**
 * A prescription under which visits are given: what a plan and a medical visit need. Made by {@link
 * Prescriptions} alone.
 */
public final class ActivePrescription {
  private final Prescription prescription;

  ActivePrescription(Prescription prescription) {
    if (prescription.state() != Prescription.State.ACTIVE) {
      throw new IllegalArgumentException("not an active prescription");
    }
    this.prescription = prescription;
  }

  /** The prescription on file. */
  public Prescription prescription() {
    return prescription;
  }

  /** Its id. */
  public PrescriptionId id() {
    return prescription.id();
  }

  /** The case it stands in. */
  public CaseId file() {
    return prescription.file();
  }

  /** What was ordered. */
  public Order order() {
    return prescription.order();
  }
}
