package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;
import org.fascia.yaml.Entry;

/**
 * What is told of a rule to people alone.
 *
 * @param examples medicines of the class by name
 * @param codes ICD-10-CM codes, prefixes and ranges it is about, as written
 * @param atc ATC codes and prefixes it is about
 * @param confidenceNote what the word read or recalled speaks of
 */
public record RuleBackground(
    Kind kind,
    List<String> examples,
    List<String> codes,
    List<String> atc,
    Optional<String> confidenceNote) {
  /** What a rule is about. */
  public enum Kind {
    CONTRAINDICATION,
    MEDICINE,
    MEASURED_VALUE,
    RED_FLAG
  }

  public RuleBackground {
    examples = List.copyOf(examples);
    codes = List.copyOf(codes);
    atc = List.copyOf(atc);
  }

  static RuleBackground from(Entry entry, Kind kind) {
    return new RuleBackground(
        kind,
        entry.optionalTexts("examples"),
        entry.optionalTexts("icd10"),
        entry.optionalTexts("atc"),
        entry.optionalText("confidence_note"));
  }
}
