package org.fascia.practice.prescriptions;

import java.util.Optional;
import org.fascia.budget.packs.PayerType;

/**
 * Who pays, and under which numbers, as the order says.
 *
 * @param type empty while it is not known
 * @param authorisation number of the referral or authorisation exactly as issued, empty without one
 * @param claim number, empty without one
 */
public record PaidBy(
    Optional<PayerType> type, String authorisation, String claim, Optional<Onset> onset) {
  /** Nobody has said who pays. */
  public static final PaidBy UNSTATED = new PaidBy(Optional.empty(), "", "", Optional.empty());

  public PaidBy {
    authorisation = authorisation.strip();
    claim = claim.strip();
  }
}
