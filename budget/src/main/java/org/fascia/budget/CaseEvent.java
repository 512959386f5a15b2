package org.fascia.budget;

import java.time.LocalDate;
import java.util.Optional;
import org.fascia.budget.packs.PayerId;

/**
 * Something that changes what holds from its day on, and leaves what was before untouched.
 *
 * @param payer whom it concerns; empty for whoever pays on the day before
 */
public record CaseEvent(LocalDate day, Kind kind, Optional<PayerId> payer) {
  /** What happened. The order is the order in which events of one day take effect. */
  public enum Kind {
    /** The payer stops after an independent examination. */
    EXAMINATION_CUT_OFF,
    BENEFITS_EXHAUSTED,
    /** The payer takes back a cut-off, or benefits are there again. */
    BENEFITS_RESTORED,
    CLAIM_CLOSED,
    CLAIM_REOPENED,
    /** The bill waits for a settlement. */
    ATTORNEY_LIEN,
    /** Visits from here on may belong to another claim. */
    SECOND_ACCIDENT
  }
}
