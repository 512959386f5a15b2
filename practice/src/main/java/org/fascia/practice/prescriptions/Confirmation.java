package org.fascia.practice.prescriptions;

import java.time.temporal.ChronoUnit;
import org.fascia.budget.packs.Measure;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.CoverageId;
import org.fascia.practice.kernel.Refused;

/**
 * What a payer last said is left of a limit that others spend too.
 *
 * @param limit the id of the pack's rule
 * @param left in the limit's measure; refused with COVERAGE-004 below nought
 * @param asOf the day the payer said it
 * @param toldBy who said it, refused with COVERAGE-003 when empty
 * @param reference the payer's reference, refused with COVERAGE-003 when empty
 */
public record Confirmation(
    CoverageId coverage,
    String limit,
    Measure measure,
    long left,
    ClinicDay asOf,
    String toldBy,
    String reference) {
  public Confirmation {
    if (left < 0) {
      throw new Refused("COVERAGE-004", "What is left is nought or more.", "left");
    }
    toldBy = told("toldBy", toldBy);
    reference = told("reference", reference);
  }

  /** Days since it was said. */
  public long age(ClinicDay today) {
    return ChronoUnit.DAYS.between(asOf.date(), today.date());
  }

  /** Whether it has to be asked again. */
  public boolean isStale(ClinicDay today) {
    return age(today) > org.fascia.budget.Confirmation.FRESH_DAYS;
  }

  private static String told(String field, String words) {
    if (words.isBlank()) {
      throw new Refused(
          "COVERAGE-003", "Write down who said it and the payer’s reference for it.", field);
    }
    return words.strip();
  }
}
