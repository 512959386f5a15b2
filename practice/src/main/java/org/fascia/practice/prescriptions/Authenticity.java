package org.fascia.practice.prescriptions;

import java.util.Optional;
import org.fascia.practice.kernel.DocumentId;

/**
 * What shows that an order is the prescriber's own.
 *
 * @param diagnosedBy whose the diagnoses are
 * @param original the scan of the paper, where there is one
 */
public record Authenticity(
    Signature signature, DiagnosedBy diagnosedBy, Optional<DocumentId> original) {
  /** As an order that was only typed in. */
  public static final Authenticity UNSTATED =
      new Authenticity(Signature.UNSTATED, DiagnosedBy.PRESCRIBER, Optional.empty());

  /** How it was signed. */
  public enum Signature {
    UNSTATED,
    INK,
    ELECTRONIC,
    /** A rubber stamp, which nobody takes for a signature. */
    STAMP
  }

  /** Whose the diagnoses are. */
  public enum DiagnosedBy {
    PRESCRIBER,
    /** Somebody here wrote one down that does not stand on the order. */
    CLINIC
  }
}
