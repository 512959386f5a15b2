package org.fascia.practice.visits;

import org.fascia.practice.kernel.Refused;

/**
 * The four parts of a note in words; at most 10,000 characters each, refused with VISIT-004. In a
 * draft an empty part follows the taps: {@link SoapWriter} writes it.
 */
public record SoapWords(String subjective, String objective, String assessment, String plan) {
  /** Nothing in the therapist's own words. */
  public static final SoapWords NONE = new SoapWords("", "", "", "");

  private static final int LONGEST = 10_000;

  public SoapWords {
    subjective = checked(subjective, "subjective");
    objective = checked(objective, "objective");
    assessment = checked(assessment, "assessment");
    plan = checked(plan, "plan");
  }

  /** These words, and where there are none the others. */
  SoapWords or(SoapWords others) {
    return new SoapWords(
        either(subjective, others.subjective),
        either(objective, others.objective),
        either(assessment, others.assessment),
        either(plan, others.plan));
  }

  /** These words without those that say no more than the others: they follow the taps again. */
  public SoapWords beyond(SoapWords written) {
    return new SoapWords(
        own(subjective, written.subjective),
        own(objective, written.objective),
        own(assessment, written.assessment),
        own(plan, written.plan));
  }

  private static String own(String words, String written) {
    return words.equals(written) ? "" : words;
  }

  private static String either(String words, String others) {
    return words.isBlank() ? others : words;
  }

  private static String checked(String words, String field) {
    // browsers send line ends as CR LF
    String plain = words.replace("\r\n", "\n").strip();
    if (plain.length() > LONGEST) {
      throw new Refused("VISIT-004", "A part of a note has at most 10,000 characters.", field);
    }
    return plain;
  }
}
