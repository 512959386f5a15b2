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
  /** What the action begins with where a date or place may lift the rule. */
  static final String ASK_FIRST = "Ask for what is missing first; it may settle this. ";

  /** What the action begins with where only a date or place can lift the rule, and no letter. */
  static final String ASK_FIRST_NO_LETTER =
      "Ask for the missing date or place first; no letter replaces it. ";

  private static final String DISCREET_NAME = "Particular care with touch";

  public FiredRule {
    sources = List.copyOf(sources);
  }

  /** The name for papers that leave the therapist's hands. */
  public String sharedName() {
    return discreet ? DISCREET_NAME : name;
  }

  /** Whether the patient is to be asked for a date or place before anybody else is. */
  public boolean asksFirst() {
    return action.startsWith(ASK_FIRST) || onlyTheAnswerSettlesIt();
  }

  /** Whether nothing but missing dates and places stands before a session. */
  public static boolean askFirst(List<FiredRule> fired) {
    List<FiredRule> waiting =
        fired.stream().filter(rule -> !rule.outcome().permitsTreatment()).toList();
    return !waiting.isEmpty() && waiting.stream().allMatch(FiredRule::asksFirst);
  }

  /** Whether only that answer can lift the rule, and no letter of the prescriber. */
  public boolean onlyTheAnswerSettlesIt() {
    return action.startsWith(ASK_FIRST_NO_LETTER);
  }

  /** A source: its title and the page where the statement was read. */
  public record Citation(String title, String seenAt) {}
}
