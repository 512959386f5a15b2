package org.fascia.practice.prescriptions;

import java.util.Optional;
import org.fascia.practice.kernel.DocumentId;

/** What the paper of an order says beside the order itself. */
public record Particulars(
    AsWritten patient,
    Sender sender,
    OrderDates dates,
    Purpose purpose,
    PaidBy payer,
    Authenticity authenticity) {
  /** Nothing beside the order was taken down. */
  public static final Particulars UNSTATED =
      new Particulars(
          AsWritten.UNSTATED,
          Sender.UNSTATED,
          OrderDates.UNSTATED,
          Purpose.UNSTATED,
          PaidBy.UNSTATED,
          Authenticity.UNSTATED);

  /** The same with the scan of the original. */
  public Particulars scanned(DocumentId original) {
    return new Particulars(
        patient,
        sender,
        dates,
        purpose,
        payer,
        new Authenticity(
            authenticity.signature(), authenticity.diagnosedBy(), Optional.of(original)));
  }
}
