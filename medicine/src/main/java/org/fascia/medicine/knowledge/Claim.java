package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * What popular articles say of massage, held against the findings.
 *
 * @param articleClaim the claim as an article puts it
 * @param claim the part of it that can be judged
 * @param certainty how sure we are of the evidence behind the verdict
 * @param reason why, in two or three sentences
 * @param findings what it rests on; never empty
 */
public record Claim(
    String id,
    String articleClaim,
    String claim,
    Verdict verdict,
    Certainty certainty,
    String reason,
    List<String> findings) {
  public Claim {
    findings = List.copyOf(findings);
  }

  /** What the findings make of a claim. */
  public enum Verdict {
    SUPPORTED,
    PARTLY_SUPPORTED,
    UNPROVEN,
    CONTRADICTED,
    NOT_A_MEDICAL_CLAIM;

    /** The verdict as a reader calls it, such as {@code partly supported}. */
    public String words() {
      return Words.of(this).replace('-', ' ');
    }

    static Optional<Verdict> of(String word) {
      return Words.constant(values(), word);
    }
  }
}
