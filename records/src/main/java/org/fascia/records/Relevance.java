package org.fascia.records;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fascia.medicine.facts.Medicine;
import org.fascia.medicine.knowledge.Ask;
import org.fascia.medicine.knowledge.Measure;
import org.fascia.medicine.knowledge.Need;
import org.fascia.medicine.knowledge.SafetyRule;
import org.fascia.medicine.knowledge.SafetyRules;
import org.fascia.medicine.knowledge.Trigger;

/** What the safety rules still read of something that is over. */
final class Relevance {
  private static final String HISTORY = "history";
  private static final String MINOR = "minor";

  private final List<Need.Diagnosed> diagnosed = new ArrayList<>();
  private final List<Need.Medicated> medicated = new ArrayList<>();
  private final List<Need.Operated> operated = new ArrayList<>();
  private final Map<String, Measure> measures;

  Relevance(SafetyRules rules) {
    Stream<Trigger> firing = rules.rules().stream().map(SafetyRule::firesOn).flatMap(List::stream);
    Stream<Trigger> asking = rules.asks().values().stream().map(Ask::askIf).flatMap(List::stream);
    Stream.concat(firing, asking).map(Trigger::needs).flatMap(List::stream).forEach(this::sort);
    measures = rules.measures();
  }

  private void sort(Need need) {
    switch (need) {
      case Need.Diagnosed it -> diagnosed.add(it);
      case Need.Medicated it -> medicated.add(it);
      case Need.Operated it -> operated.add(it);
      default -> {}
    }
  }

  /**
   * Whether a diagnosis that is over still counts: a rule reads its history, or the code itself
   * means a history or a lasting state (Z80 to Z99).
   */
  boolean readsHistory(String icd10) {
    return icd10.startsWith("Z8")
        || icd10.startsWith("Z9")
        || diagnosed.stream()
            .anyMatch(it -> it.status().contains(HISTORY) && it.codes().match(icd10));
  }

  /** Whether a rule reads a medicine whose last dose was so many days ago. */
  boolean readsLastDose(Medicine medicine, int days) {
    return medicated.stream()
        .filter(it -> it.lastDose().bounded())
        .filter(it -> it.atc().stream().anyMatch(medicine.atc()::startsWith))
        .filter(it -> it.routes().isEmpty() || it.routes().contains(medicine.route()))
        .anyMatch(it -> it.lastDose().holds(days));
  }

  /** Whether a rule reads this medicine at all. */
  boolean readsMedicine(String atc) {
    return medicated.stream().anyMatch(it -> it.atc().stream().anyMatch(atc::startsWith));
  }

  /** Whether an operation so many days ago still matters: any but a minor one always does. */
  boolean readsOperation(String kind, int days) {
    return !kind.equals(MINOR)
        || operated.stream()
            .filter(it -> it.kinds().isEmpty() || it.kinds().contains(kind))
            .anyMatch(it -> it.since().holds(days));
  }

  /** Whether a rule reads this measured value. */
  boolean readsValue(String field) {
    return measures.containsKey(field);
  }

  /** Whether a value so old still counts; one that no rule reads always does. */
  boolean acceptsAge(String field, Duration age) {
    Measure measure = measures.get(field);
    return measure == null || measure.maxAge().filter(it -> age.compareTo(it) > 0).isEmpty();
  }
}
