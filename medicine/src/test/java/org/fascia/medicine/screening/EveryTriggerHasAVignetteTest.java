package org.fascia.medicine.screening;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.medicine.screening.ScreeningExamples.KNOWLEDGE;
import static org.fascia.medicine.screening.ScreeningExamples.SCREENER;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.SafetyRule;
import org.fascia.medicine.knowledge.SafetyRule.Scope;
import org.fascia.medicine.screening.PatientFile.Patient;
import org.junit.jupiter.api.Test;

/** No rule without patients that show each of its triggers, and none without its border. */
class EveryTriggerHasAVignetteTest {
  private final List<Patient> patients = ScreeningExamples.everyVignette();

  @Test
  void everyTriggerHoldsForAPatientWhoIsToldSo() {
    Set<String> shown = new HashSet<>();
    patients.forEach(patient -> addShown(patient, shown));

    Set<String> missing = new TreeSet<>();
    for (SafetyRule rule : toldRules()) {
      for (int trigger = 0; trigger < rule.firesOn().size(); trigger++) {
        if (!shown.contains(key(rule, trigger))) {
          missing.add(key(rule, trigger));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyRuleHasAPatientJustOutsideIt() {
    Set<String> spared = new HashSet<>();
    for (Patient patient : patients) {
      patient.expected().ifPresent(expected -> spared.addAll(expected.mustNotFire()));
    }

    assertThat(toldRules().stream().map(SafetyRule::id).collect(toSet())).isSubsetOf(spared);
  }

  private void addShown(Patient patient, Set<String> shown) {
    Set<String> expected = new HashSet<>();
    patient
        .expected()
        .ifPresent(
            it -> {
              expected.addAll(it.fires());
              expected.addAll(it.tips());
            });
    Known known = SCREENER.of(patient.facts()).known(patient.request());
    for (SafetyRule rule : told(patient)) {
      for (int trigger = 0; trigger < rule.firesOn().size(); trigger++) {
        if (expected.contains(rule.id()) && known.holds(rule.firesOn().get(trigger))) {
          shown.add(key(rule, trigger));
        }
      }
    }
  }

  private static List<SafetyRule> told(Patient patient) {
    Screening screening = SCREENER.screen(patient.facts(), patient.request());
    Set<String> told =
        Stream.concat(screening.fired().stream(), screening.tips().stream())
            .map(FiredRule::id)
            .collect(toSet());
    return toldRules().stream().filter(rule -> told.contains(rule.id())).toList();
  }

  /** All rules but the bands of normal values, of which there is nothing to tell. */
  private static List<SafetyRule> toldRules() {
    List<SafetyRule> told = new ArrayList<>();
    for (SafetyRule rule : KNOWLEDGE.safety().rules()) {
      boolean normal =
          rule.id().startsWith("lab-")
              && rule.outcomes().here().equals("proceed")
              && rule.scope().maxPressure() == Scope.FULL_PRESSURE;
      if (!normal) {
        told.add(rule);
      }
    }
    return told;
  }

  private static String key(SafetyRule rule, int trigger) {
    return rule.id() + "." + (trigger + 1) + " " + rule.firesOn().get(trigger);
  }
}
