package org.fascia.medicine.screening;

import java.util.List;

/**
 * A rule that counts in a screening, with what to say and where it comes from.
 *
 * @param action what to do, in the words of the rule
 * @param recalled professional knowledge not confirmed on a page: shown as "precaution awaiting
 *     clinical review"
 * @param reviewed whether a clinician has signed the rule off
 * @param discreet whether name and reason would tell of something that stays off shared papers; the
 *     action may stand there
 */
public record FiredRule(
    String id,
    String name,
    Verdict outcome,
    String reason,
    String action,
    List<Citation> sources,
    boolean recalled,
    boolean reviewed,
    boolean discreet) {
  /** What the action begins with where a date may lift the rule. */
  static final String ASK_FOR_THE_DATE = "Ask for the date first; it may settle this. ";

  /** What the action begins with where only a date can lift the rule, and no letter. */
  static final String ONLY_A_DATE_SETTLES_IT = "Ask for the date first; no letter replaces it. ";

  private static final String DISCREET_NAME = "Particular care with touch";

  public FiredRule {
    sources = List.copyOf(sources);
  }

  /** The name for papers that leave the therapist's hands. */
  public String sharedName() {
    return discreet ? DISCREET_NAME : name;
  }

  /** Whether the patient is to be asked for a date before anybody else is. */
  public boolean awaitsADate() {
    return action.startsWith(ASK_FOR_THE_DATE) || onlyADateSettlesIt();
  }

  /** Whether only that date can lift the rule, and no answer of the prescriber. */
  public boolean onlyADateSettlesIt() {
    return action.startsWith(ONLY_A_DATE_SETTLES_IT);
  }

  /** A source: its title and the page where the statement was read. */
  public record Citation(String title, String seenAt) {}
}
