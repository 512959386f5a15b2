package org.fascia.practice.prescriptions;

import org.fascia.budget.packs.PayerId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.TherapistId;

/**
 * A therapist as a payer knows them.
 *
 * @param number the payer's for the therapist; refused with COVERAGE-014 when empty
 */
public record Enrolment(TherapistId therapist, PayerId pack, String number, Window window) {
  public Enrolment {
    number = number.strip();
    if (number.isEmpty()) {
      throw new Refused(
          "COVERAGE-014", "Write the number under which the payer knows the therapist.", "number");
    }
  }
}
