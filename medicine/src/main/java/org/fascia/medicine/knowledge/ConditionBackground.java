package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;
import org.fascia.yaml.Entry;

/**
 * What is told of a condition to people alone.
 *
 * @param otherNames what it is called besides
 * @param codes its codes with what each one is, in the order of the condition's own list
 * @param evidenceTopics what the evidence files call it, one or several
 * @param muscles the muscles usually involved
 * @param impairments what it keeps people from
 * @param course what is published on how it goes on
 * @param courseSeenAt where that was read
 * @param confidence how far the entry was confirmed, in words
 */
public record ConditionBackground(
    List<String> otherNames,
    List<Code> codes,
    List<String> evidenceTopics,
    List<String> muscles,
    List<String> impairments,
    String course,
    String courseSeenAt,
    List<Source> sources,
    String confidence) {
  /** A code or prefix; a prefix may have no title. */
  public record Code(String code, String kind, Optional<String> title) {}

  public ConditionBackground {
    otherNames = List.copyOf(otherNames);
    codes = List.copyOf(codes);
    evidenceTopics = List.copyOf(evidenceTopics);
    muscles = List.copyOf(muscles);
    impairments = List.copyOf(impairments);
    sources = List.copyOf(sources);
  }

  static ConditionBackground from(Entry entry) {
    Entry course = entry.child("expected_trajectory");
    return new ConditionBackground(
        entry.texts("alt_names"),
        entry.children("icd10_detail").stream().map(ConditionBackground::code).toList(),
        entry.texts("evidence_conditions"),
        entry.texts("muscles"),
        entry.texts("impairments"),
        course.text("summary"),
        course.text("seen_at"),
        entry.children("sources").stream().map(Source::from).toList(),
        entry.text("confidence"));
  }

  private static Code code(Entry entry) {
    return new Code(entry.text("code"), entry.text("kind"), entry.optionalText("title"));
  }
}
