package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule of the safety knowledge: what fires it, whom it concerns, what then holds and why.
 *
 * <p>Contraindications, medicines, bands of a measured value, red flags answered yes and scores of
 * a referral are all rules; a score gives one rule, under one id, for each reading of its total.
 */
public record SafetyRule(
    String id,
    String name,
    List<Trigger> firesOn,
    Scope scope,
    Outcomes outcomes,
    Statement statement) {
  public SafetyRule {
    firesOn = List.copyOf(firesOn);
  }

  /** Which techniques and parts of the body a rule is about, and the highest pressure there. */
  public record Scope(Set<String> techniques, Reach reach, int maxPressure) {
    /** The highest pressure of the scale: no limit. */
    public static final int FULL_PRESSURE = 5;

    public Scope {
      techniques = Set.copyOf(techniques);
    }
  }

  /** The part of the body a rule is about. */
  public sealed interface Reach {
    /** The whole body. */
    record Everywhere() implements Reach {}

    /** These zones, on either side. */
    record Zones(Set<Zone> zones) implements Reach {}

    /** Wherever the diagnosis, finding, medicine or operation that fired the rule is recorded. */
    record RecordedSite() implements Reach {}
  }

  /**
   * The outcome when technique and place match, in words of the vocabulary.
   *
   * @param partly when only a part of the requested area is hit
   * @param elsewhere when technique or place do not match; empty means that nothing follows
   * @param afterClearance what {@code needs-clearance} becomes once cleared in writing; empty means
   *     that it stays
   */
  public record Outcomes(
      String here, String partly, Optional<String> elsewhere, Optional<String> afterClearance) {}

  /**
   * What the rule says and where that comes from.
   *
   * @param disagreement where sources differ
   * @param reviewedBy the clinician who signed the rule off; empty until one has
   * @param discreet whether its name and reason would tell of something that stays off shared
   *     papers
   */
  public record Statement(
      String reason,
      String action,
      Optional<String> disagreement,
      List<Source> sources,
      Confidence confidence,
      Optional<String> reviewedBy,
      boolean discreet) {
    public Statement {
      sources = List.copyOf(sources);
    }
  }
}
