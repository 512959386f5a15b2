package org.fascia.medicine.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fascia.medicine.screening.ScreeningExamples.aPatient;

import java.time.Duration;
import org.fascia.medicine.facts.Answer;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Elapsed;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Operation;
import org.fascia.medicine.facts.Pregnancy;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.Zone;
import org.fascia.yaml.YamlFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientFileTest {
  private static final String REQUEST =
      "request: {technique: swedish, region: [upper-back], pressure: 2}\n";

  @Test
  void readsOneOperationOrSeveral() {
    Facts one = aPatient(REQUEST + "surgery: {kind: minor, days_ago: 3}").facts();
    Facts two = aPatient(REQUEST + "surgery: [{kind: minor}, {kind: cancer}]").facts();

    assertThat(one.operations()).extracting(Operation::since).containsExactly(new Elapsed.Days(3));
    assertThat(two.operations()).extracting(Operation::kind).containsExactly("minor", "cancer");
  }

  @Test
  void readsValuesPlainOrWithTheirAge() {
    Facts facts = aPatient(REQUEST + "labs: {inr: {value: 2.4, hours_ago: 48}, hb: 12}").facts();

    assertThat(facts.measurements())
        .extracting(value -> value.field() + " " + value.value() + " " + value.age())
        .containsExactly("inr 2.4 " + Duration.ofDays(2), "hb 12.0 " + Duration.ZERO);
  }

  @Test
  void takesADiagnosisWithoutStatusForActiveAndWithoutDateForUndated() {
    Diagnosis diagnosis =
        aPatient(REQUEST + "diagnoses: [{icd10: M54.2}]").facts().diagnoses().getFirst();

    assertThat(diagnosis.status()).isEqualTo(Diagnosis.Status.ACTIVE);
    assertThat(diagnosis.sinceOnset()).isEqualTo(Elapsed.UNKNOWN);
    assertThat(diagnosis.place().recorded()).isFalse();
  }

  @Test
  void readsRepliesAndPregnancy() {
    Facts facts =
        aPatient(
                REQUEST
                    + "age: 30\nsex: F\npregnancy_weeks: 12\n"
                    + "answers_no: [rf-fever]\nanswers_unsure: [rf-pe]")
            .facts();

    assertThat(facts.person().pregnancy()).isEqualTo(new Pregnancy.Weeks(12));
    assertThat(facts.answers())
        .extracting(answer -> answer.question() + " " + answer.reply())
        .containsExactlyInAnyOrder("rf-fever " + Answer.Reply.NO, "rf-pe " + Answer.Reply.UNSURE);
  }

  @Test
  void spellsOutGroupsOfZonesAndTechniquesTheRulesDoNotName() {
    Request request =
        aPatient("request: {technique: pnf-met, region: neck, side: left, pressure: 2}").request();

    assertThat(request.techniques()).containsExactly("neuromuscular");
    assertThat(request.sites())
        .containsExactlyInAnyOrder(
            new Site(Zone.NECK_ANTERIOR, Side.LEFT),
            new Site(Zone.NECK_LATERAL, Side.LEFT),
            new Site(Zone.NECK_POSTERIOR, Side.LEFT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "diagnosis: []                                | diagnosis           | unknown key",
        "diagnoses: [{icd10: M54.2, sied: left}]      | diagnoses[1].sied   | unknown key",
        "diagnoses: [{icd10: back}]                   | diagnoses[1].icd10  | no ICD-10-CM code",
        "diagnoses: [{icd10: M54.2, side: up}]        | diagnoses[1].side   | no side",
        "diagnoses: [{icd10: M54.2, region: [bak]}]   | diagnoses[1].region | no zone",
        "diagnoses: [{icd10: M54.2, days_since_onset: -1}] | days_since_onset | future",
        "findings: [open-wuond]                       | findings            | no finding",
        "finding_sites: {port: {region: [chest]}}     | finding_sites.port  | not stand under",
        "vitals: {blood: 3}                           | vitals.blood        | no measured value",
        "vitals: {sbp: high}                          | vitals.sbp          | must be a number",
        "answers_yes: [rf-nothing]                    | answers_yes         | no question",
        "clearance: [ci-nothing]                      | clearance           | no rule",
        "surgery: {kind: heart, days_ago: 3}          | surgery.kind        | no kind of operation",
        "pregnancy_weeks: 3\\npostpartum_weeks: 3     | pregnancy_weeks     | only one statement",
        "expected: {outcome: fine}                    | expected.outcome    | no outcome",
        "expected: {outcome: adapt, at_most: adapt}   | expected.outcome    | beside at_least",
      })
  void refusesWhatItDoesNotUnderstandAndNamesPatientAndKey(
      String keys, String key, String complaint) {
    assertThatThrownBy(() -> aPatient(REQUEST + keys.replace("\\n", "\n")))
        .isExactlyInstanceOf(YamlFault.class)
        .hasMessageStartingWith("example.yaml, example, ")
        .hasMessageContaining(key)
        .hasMessageContaining(complaint);
  }

  @Test
  void refusesARequestWithoutPressureOrWithAnImpossibleOne() {
    assertThatThrownBy(() -> aPatient("request: {technique: swedish, region: [hand]}"))
        .hasMessageContaining("example, request.pressure")
        .hasMessageContaining("is missing");
    assertThatThrownBy(() -> aPatient("request: {technique: swedish, region: [hand], pressure: 9}"))
        .hasMessageContaining("must lie between 1 and 5, not 9");
  }
}
