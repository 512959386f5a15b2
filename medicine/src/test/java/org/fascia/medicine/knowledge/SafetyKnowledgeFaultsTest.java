package org.fascia.medicine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fascia.yaml.KnowledgeFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of mistake in the safety files is found, with file, entry and key. */
class SafetyKnowledgeFaultsTest {
  private final KnowledgeFiles files = KnowledgeFiles.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "contraindications.yaml | max_pressure: 0 | max_presure: 0 | ci-dvt-acute, max_presure | unknown key",
        "contraindications.yaml | `  outcome: do-not-treat\\n` | `` | ci-dvt-acute, outcome | is missing",
        "contraindications.yaml | max_pressure: 0 | max_pressure: none | ci-dvt-acute, max_pressure | must be a whole number",
        "contraindications.yaml | max_pressure: 0 | max_pressure: 6 | ci-dvt-acute, max_pressure | between 0 and 5",
        "contraindications.yaml | id: ci-dvt-treated-recent | id: ci-dvt-acute | ci-dvt-acute, id | stands in the file twice",
        "contraindications.yaml | level: absolute | level: total | ci-dvt-acute, level | there is no level \"total\"",
        "contraindications.yaml | outcome: do-not-treat | outcome: stop | ci-dvt-acute, outcome | there is no outcome \"stop\"",
        "contraindications.yaml | dx_status: [suspected] | dx_status: [maybe] | fires_on[2].dx_status | there is no diagnosis status \"maybe\"",
        "contraindications.yaml | onset_days_max: 14 | onset_days_mx: 14 | ci-dvt-acute, fires_on[1].onset_days_mx | unknown key",
        "contraindications.yaml | icd10: [I83] | icd10: [I8] | ci-varicose-veins, icd10 | no ICD-10-CM code",
        "contraindications.yaml | body_regions: [lower-limb, groin] | body_regions: [lower-lim] | ci-vte-history, body_regions | there is no zone or group of zones \"lower-lim\"",
        "contraindications.yaml | applies_to: [lymphatic-drainage] | applies_to: [drainage] | ci-hf-lymphatic-drainage, applies_to | there is no technique \"drainage\"",
        "contraindications.yaml | finding: [immobilised-over-3-days | finding: [immobilised | fires_on[2].finding | there is no finding \"immobilised\"",
        "contraindications.yaml | band: [lab-sbp-severe, | band: [lab-sbp-sever, | ci-hypertension-severe, fires_on[2].band | there is no band \"lab-sbp-sever\"",
        "contraindications.yaml | missing: [platelets] | missing: [platelet] | fires_on[1].missing | there is no measured value \"platelet\"",
        "contraindications.yaml | surgery_kind: [cardiac] | surgery_kind: [heart] | ci-cardiac-surgery-recent, fires_on[1].surgery_kind | there is no kind of operation \"heart\"",
        "contraindications.yaml | outcome_elsewhere: needs-clearance | outcome_elsewhere: emergency | outcome_elsewhere | graver than the outcome itself",
        "contraindications.yaml | `  confidence: read\\n` | `  confidence: sure\\n` | ci-dvt-acute, confidence | there is no confidence \"sure\"",
        "medications.yaml | atc: [B01AA] | atc: [B1AA] | med-vka, atc | there is no ATC code or prefix \"B1AA\"",
        "medications.yaml | med_days_max: 14, | med_days_max: [14], | med-vka-unstable, fires_on[1].med_days_max | must be a whole number",
        "lab_thresholds.yaml | high: 10, outcome | high: 0, outcome | lab-platelets, bands[5].high | must be above low",
        "lab_thresholds.yaml | lab-plt-50-100 | lab-plt-normal | lab-platelets, bands | stands in the file twice",
        "lab_thresholds.yaml | applies_when: {technique: [lymphatic-drainage]} | applies_when: {technic: [x]} | lab-egfr, bands[2].applies_when | at least one key",
        "red_flags.yaml | `  urgency: emergency\\n` | `  urgency: soon\\n` | rf-saddle-numb, urgency | there is no urgency \"soon\"",
        "red_flags.yaml | `  ask_if:\\n` | `  ask_of:\\n` | rf-saddle-numb, ask_if | every question says when",
        "red_flags.yaml | `  ask_if: []\\n` | `  ask_if: [{visit: every}]\\n` | rf-allergy-now, never_asked_because | beside an empty ask_if",
        "red_flags.yaml | complaint: [back-pain, leg-pain] | complaint: [backache] | rf-saddle-numb, ask_if[1].complaint | there is no complaint \"backache\"",
        "red_flags.yaml | answer: [rf-suicide] | answer: [rf-suicid] | rf-suicide-now, ask_if[1].answer | there is no question \"rf-suicid\"",
        "red_flags.yaml | region: [lower-back, pelvis, lower-limb] | region: [lower-bak] | rf-saddle-numb, region | there is no zone or group",
        "safety_vocabulary.yaml | [ci-kidney-failure] | [ci-kidney] | technique_file_slug_to_rules.acute-renal-failure | there is no rule \"ci-kidney\"",
        "safety_vocabulary.yaml | occiput: [head, neck-posterior] | occiput: [head, nek] | body_chart_to_region.occiput | there is no zone \"nek\"",
        "safety_vocabulary.yaml | effleurage: [swedish] | effleurage: [strokes] | other_techniques_screened_as.effleurage | there is no technique \"strokes\"",
        "safety_vocabulary.yaml | gravest: adapt | gravest: bad | ask-lymph-nodes, gravest | there is no outcome \"bad\"",
      })
  void namesFileEntryAndKey(String file, String right, String wrong, String where, String what) {
    String text = files.text(file);
    String broken = text.replaceFirst(quoted(right), unescaped(wrong));
    assertThat(broken).as("the mistake is in the text").isNotEqualTo(text);

    assertThatThrownBy(() -> safety(files.with(file, broken)))
        .isExactlyInstanceOf(KnowledgeFault.class)
        .hasMessageStartingWith(file + ", ")
        .hasMessageContaining(where)
        .hasMessageContaining(" (line ")
        .hasMessageContaining(what);
  }

  @Test
  void refusesARuleThatWasReadButNamesNoSource() {
    String rule =
        """
        - id: ci-made-up
          name: Made up
          icd10: []
          level: precaution
          applies_to: all
          outcome: adapt
          fires_on: [{age_min: 1}]
          reason: none
          action: none
          sources: []
          confidence: read
        """;

    assertThatThrownBy(() -> safety(files.with("contraindications.yaml", rule)))
        .hasMessageStartingWith("contraindications.yaml, ci-made-up, sources (line 10")
        .hasMessageContaining("is empty");
    assertThatThrownBy(
            () -> safety(files.with("contraindications.yaml", rule.replace("  sources: []\n", ""))))
        .hasMessageContaining("ci-made-up, sources")
        .hasMessageContaining("every rule names its sources");
  }

  @Test
  void refusesOneIdForTwoRulesOfDifferentFiles() {
    String text = files.text("medications.yaml").replaceFirst("med-vka\n", "ci-dvt-acute\n");

    assertThatThrownBy(() -> safety(files.with("medications.yaml", text)))
        .hasMessageContaining("ci-dvt-acute, id: this id stands for two rules");
  }

  @Test
  void changesTheVersionWithEveryWord() {
    String text =
        files.text("red_flags.yaml").replaceFirst("Have you lost feeling", "Did you lose");

    assertThat(files.with("red_flags.yaml", text).version())
        .isNotEqualTo(files.version())
        .startsWith(files.version().substring(0, "2026-11-24".length()));
  }

  private static void safety(KnowledgeFiles files) {
    SafetyRules.from(files, SafetyVocabulary.from(files.yaml("safety_vocabulary.yaml")));
  }

  private static String quoted(String text) {
    return java.util.regex.Pattern.quote(unescaped(text));
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n");
  }
}
