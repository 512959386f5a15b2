package org.fascia.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.fascia.medicine.facts.Facts;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** What holds for any list of problems, written by the FHIR library and read by us. */
class ReadingLaws {
  private static final List<String> CODES =
      ChartExamples.KNOWLEDGE.map("snomed-to-icd10cm.tsv").rows().stream()
          .map(row -> row.text("snomed"))
          .toList();
  private static final List<String> STATES =
      List.of("active", "recurrence", "relapse", "inactive", "remission", "resolved", "");

  private record Problem(int code, int state, int daysAgo) {
    String json(int number) {
      Condition condition = new Condition();
      condition.setId("c" + number);
      condition.setCode(new CodeableConcept(new Coding(Codes.SNOMED, CODES.get(code), "x")));
      if (!STATES.get(state).isEmpty()) {
        condition.setClinicalStatus(new CodeableConcept(new Coding("", STATES.get(state), "")));
      }
      LocalDate onset = ChartExamples.TODAY.day().minusDays(daysAgo);
      condition.setOnset(new DateTimeType(onset.toString()));
      return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(condition);
    }
  }

  @Test
  void everyProblemEndsInExactlyOneList() {
    qt().withExamples(200)
        .forAll(lists().of(problems()).ofSizeBetween(0, 12))
        .checkAssert(
            problems -> {
              Chart chart = read(problems);
              List<String> sources = new ArrayList<>();
              chart.understood().forEach(it -> sources.addAll(it.sources()));
              chart.leftAside().forEach(it -> sources.addAll(it.sources()));
              chart.notUnderstood().forEach(it -> sources.addAll(it.sources()));
              assertThat(sources).hasSameSizeAs(problems).doesNotHaveDuplicates();
            });
  }

  @Test
  void theOrderOfEntriesNeverMatters() {
    qt().withExamples(100)
        .forAll(lists().of(problems()).ofSizeBetween(2, 8), integers().all())
        .checkAssert(
            (problems, seed) -> {
              List<Problem> shuffled = new ArrayList<>(problems);
              Collections.shuffle(shuffled, new Random(seed));
              assertThat(saying(read(shuffled).facts())).isEqualTo(saying(read(problems).facts()));
            });
  }

  @Test
  void aProblemMoreNeverTakesAFactAway() {
    qt().withExamples(100)
        .forAll(lists().of(problems()).ofSizeBetween(1, 8))
        .checkAssert(
            problems -> {
              var fewer = codes(read(problems.subList(1, problems.size())).facts());
              assertThat(codes(read(problems).facts())).containsAll(fewer);
            });
  }

  private static Chart read(List<Problem> problems) {
    String[] entries = new String[problems.size()];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = problems.get(i).json(i);
    }
    return ChartExamples.read(entries);
  }

  /** Facts without where they came from, which the order of entries decides among equals. */
  private static Object saying(Facts facts) {
    Set<List<Object>> saying = new HashSet<>();
    facts
        .diagnoses()
        .forEach(it -> saying.add(List.of(it.icd10(), it.status(), it.sinceOnset(), it.place())));
    return List.of(saying, facts.person());
  }

  private static Set<String> codes(Facts facts) {
    Set<String> codes = new HashSet<>();
    facts.diagnoses().forEach(it -> codes.add(it.icd10() + it.status()));
    return codes;
  }

  private static Gen<Problem> problems() {
    return integers()
        .between(0, CODES.size() - 1)
        .zip(integers().between(0, STATES.size() - 1), integers().between(0, 4000), Problem::new);
  }
}
