package org.fascia.practice.intake;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fascia.medicine.facts.Clearance;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Measurement;
import org.fascia.medicine.knowledge.Measure;
import org.fascia.medicine.knowledge.Need;
import org.fascia.medicine.knowledge.SafetyRule;
import org.fascia.medicine.knowledge.SafetyRules;
import org.fascia.practice.kernel.Sha256;
import org.fascia.practice.storage.Json;

/**
 * What a clearance rests on. It ends when diagnoses, medicines, operations or values change ({@code
 * safety_vocabulary.yaml}, combination); the values are those the cleared rule looks at.
 */
final class ClearanceBasis {
  private static final Json JSON = Json.plain();

  private final SafetyRules rules;

  ClearanceBasis(SafetyRules rules) {
    this.rules = rules;
  }

  /** A hash of everything whose change ends a clearance of this rule. */
  String of(Facts facts, String rule) {
    Set<String> fields = fieldsOf(rule);
    return Sha256.hex(
        JSON.text(
            Map.of(
                "diagnoses",
                words(facts.diagnoses().stream().map(it -> it.icd10() + " " + it.status())),
                "medicines",
                words(facts.medicines().stream().map(it -> it.atc() + " " + it.name())),
                "operations",
                words(facts.operations().stream().map(it -> it.kind() + " " + it.text())),
                "values",
                words(
                    facts.measurements().stream()
                        .filter(value -> fields.contains(value.field()))
                        .map(ClearanceBasis::value)))));
  }

  private Set<String> fieldsOf(String rule) {
    Set<String> bands = new HashSet<>();
    Set<String> fields = new HashSet<>();
    rules.rules().stream()
        .filter(it -> rule.equals(Clearance.EVERY_RULE) || it.id().equals(rule))
        .flatMap(ClearanceBasis::needs)
        .forEach(
            need -> {
              switch (need) {
                case Need.InBand(Set<String> any) -> bands.addAll(any);
                case Need.InEveryBand(Set<String> all) -> bands.addAll(all);
                case Need.NotMeasured(Set<String> missing) -> fields.addAll(missing);
                default -> {
                  // looks at no value
                }
              }
            });
    rules.measures().values().stream()
        .filter(measure -> measure.bands().stream().map(Measure.Band::id).anyMatch(bands::contains))
        .map(Measure::field)
        .forEach(fields::add);
    return fields;
  }

  private static Stream<Need> needs(SafetyRule rule) {
    return rule.firesOn().stream().flatMap(trigger -> trigger.needs().stream());
  }

  private static String value(Measurement measurement) {
    return measurement.field() + " " + measurement.value();
  }

  private static Set<String> words(Stream<String> words) {
    return new TreeSet<>(words.toList());
  }
}
