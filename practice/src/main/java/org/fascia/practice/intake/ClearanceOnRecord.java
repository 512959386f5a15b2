package org.fascia.practice.intake;

import java.util.Optional;
import org.fascia.practice.kernel.ClearanceId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.DocumentId;

/**
 * A prescriber's written yes to one rule, as it stands in the record.
 *
 * @param given who said yes, when, in which words, on which paper
 * @param on the day it was put on record
 * @param by who put it there
 * @param validity whether it counts today, and if not, why
 */
public record ClearanceOnRecord(
    ClearanceId id, String rule, Given given, ClinicDay on, String by, Validity validity) {

  /** What the prescriber said. */
  public record Given(
      String prescriber, ClinicDay day, String words, Optional<DocumentId> document) {}

  /** Whether a clearance lifts its rule. */
  public enum Validity {
    /** It does. */
    HOLDS,
    /** It was taken back, or entered in error. */
    WITHDRAWN,
    /** More is asked for than was asked for then. */
    OTHER_REQUEST,
    /** Diagnoses, medicines, operations or values have changed since. */
    FACTS_CHANGED
  }
}
