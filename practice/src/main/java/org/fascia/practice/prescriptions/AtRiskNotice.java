package org.fascia.practice.prescriptions;

import org.fascia.budget.packs.PayerType;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Refused;

/**
 * What a patient signed to pay themselves if the payer does not.
 *
 * @param service what is done
 * @param days on which days
 * @param cents the price of one visit, in US cents
 * @param reason why the payer may not cover it
 * @param signedBy the patient, or who signs for them
 */
public record AtRiskNotice(
    PayerType payer,
    String service,
    String days,
    int cents,
    String reason,
    String signedBy,
    ClinicDay signedOn) {
  /** Refuses with PRESCRIPTION-016 what a patient could not have agreed to. */
  public AtRiskNotice {
    if (service.isBlank()
        || days.isBlank()
        || reason.isBlank()
        || signedBy.isBlank()
        || cents < 0) {
      throw new Refused(
          "PRESCRIPTION-016",
          "A notice says service, days, price and reason, and who signed it.",
          "signedBy");
    }
  }
}
