package org.fascia.practice.prescriptions;

import java.util.List;
import java.util.Optional;
import org.fascia.practice.kernel.Refused;

/**
 * What was agreed about one coverage of a case.
 *
 * @param payer whose rules hold, and what the clinic calls it
 * @param rank the payer that pays first has 1; refused with COVERAGE-010 outside 1 to 9
 * @param member the patient's number with the payer
 * @param claim the number of the claim
 * @param accident what the claim goes back to
 * @param accepted what the payer accepted
 * @param codes procedure codes the payer allows, of five characters, else refused with
 *     COVERAGE-015; empty where it named none
 * @param plan what the patient's own plan says
 * @param window the days it holds for
 */
public record CoverageTerms(
    Payer payer,
    int rank,
    Optional<String> member,
    Optional<String> claim,
    Optional<Accident> accident,
    Accepted accepted,
    List<String> codes,
    PlanTerms plan,
    Window window) {
  private static final int MOST = 9;

  public CoverageTerms {
    codes = List.copyOf(codes);
    codes.forEach(CoverageTerms::procedure);
    if (rank < 1 || rank > MOST) {
      throw new Refused("COVERAGE-010", "The payer that pays first has 1, the next 2.", "rank");
    }
  }

  private static void procedure(String code) {
    if (!code.matches("[0-9A-Z]{5}")) {
      throw new Refused(
          "COVERAGE-015", "A procedure code has five characters, such as 97124.", "codes");
    }
  }

  /** Nothing but the payer and its days. */
  public static CoverageTerms of(Payer payer, Window window) {
    return new CoverageTerms(
        payer,
        1,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Accepted.UNSTATED,
        List.of(),
        PlanTerms.UNSTATED,
        window);
  }
}
