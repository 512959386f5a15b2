package org.fascia.practice.prescriptions;

import java.time.Instant;
import org.fascia.practice.kernel.CoverageId;
import org.fascia.practice.kernel.Refused;

/**
 * A talk with a payer, as it was.
 *
 * @param spokeWith the name of the person at the payer's; refused with COVERAGE-005 when empty
 * @param reference the payer's reference for the call; empty when it gave none
 * @param said what was said, refused with COVERAGE-005 when empty
 */
public record PayerCall(
    CoverageId coverage, Instant calledAt, String spokeWith, String reference, String said) {
  public PayerCall {
    spokeWith = told("spokeWith", spokeWith);
    reference = reference.strip();
    said = told("said", said);
  }

  private static String told(String field, String words) {
    if (words.isBlank()) {
      throw new Refused("COVERAGE-005", "Write down with whom you spoke and what was said.", field);
    }
    return words.strip();
  }
}
