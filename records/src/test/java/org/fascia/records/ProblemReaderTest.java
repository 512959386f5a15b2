package org.fascia.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Diagnosis.Status;
import org.fascia.medicine.facts.Elapsed;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.Zone;
import org.fascia.medicine.screening.Question;
import org.fascia.records.LeftAside.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemReaderTest {
  private static final String KNEE = "239873007";
  private static final String DVT = "128053003";

  @Test
  void readsAnActiveProblemWithItsPlaceAndAge() {
    Diagnosis diagnosis =
        only(ChartExamples.read(problem(KNEE, "active", "\"onsetDateTime\":\"2026-11-14\"")));
    assertThat(diagnosis.icd10()).isEqualTo("M17.9");
    assertThat(diagnosis.status()).isEqualTo(Status.ACTIVE);
    assertThat(diagnosis.sinceOnset()).isEqualTo(new Elapsed.Days(10));
    assertThat(diagnosis.place().zones()).containsExactly(Zone.KNEE);
    assertThat(diagnosis.origin().source()).isEqualTo("referring chart, Condition/c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"resolved", "inactive", "remission"})
  void aResolvedProblemIsNotAnActiveOne(String status) {
    Chart chart = ChartExamples.read(problem(KNEE, status, ""));
    assertThat(chart.facts().diagnoses()).isEmpty();
    assertThat(chart.leftAside()).extracting(LeftAside::why).containsExactly(Why.RESOLVED);
  }

  @Test
  void aProblemThatEndedIsOverWhateverItsStatusSays() {
    Chart over =
        ChartExamples.read(problem(KNEE, "active", "\"abatementDateTime\":\"2020-01-01\""));
    assertThat(over.facts().diagnoses()).isEmpty();
    Chart notYet =
        ChartExamples.read(problem(KNEE, "active", "\"abatementDateTime\":\"2027-01-01\""));
    assertThat(only(notYet).status()).isEqualTo(Status.ACTIVE);
  }

  @Test
  void keepsTheHistoryThatARuleReads() {
    assertThat(only(ChartExamples.read(problem(DVT, "resolved", ""))).status())
        .isEqualTo(Status.HISTORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"provisional", "differential", "unconfirmed"})
  void anUnconfirmedProblemIsSuspected(String verification) {
    assertThat(only(ChartExamples.read(verified(verification))).status())
        .isEqualTo(Status.SUSPECTED);
  }

  @Test
  void leavesRefutedAndErroneousProblemsAside() {
    assertThat(ChartExamples.read(verified("refuted")).leftAside().getFirst().why())
        .isEqualTo(Why.RULED_OUT);
    assertThat(ChartExamples.read(verified("entered-in-error")).leftAside().getFirst().why())
        .isEqualTo(Why.ENTERED_IN_ERROR);
  }

  @Test
  void aConceptThatIsASuspicionStaysOneEvenWhenConfirmed() {
    assertThat(only(ChartExamples.read(problem("162573006", "active", ""))).status())
        .isEqualTo(Status.SUSPECTED);
  }

  @Test
  void showsWhatNoMapKnows() {
    Chart chart = ChartExamples.read(problem("999999999", "active", ""));
    assertThat(chart.facts().diagnoses()).isEmpty();
    assertThat(chart.notUnderstood()).hasSize(1);
    assertThat(chart.notUnderstood().getFirst().words())
        .isEqualTo(
            "Condition \"A problem\" (http://snomed.info/sct 999999999): no map knows it; the record"
                + " calls it active");
  }

  @Test
  void takesTheReferrersOwnDiagnosisCodeWithPlaceAndSide() {
    Diagnosis whiplash = only(ChartExamples.read(icd("S13.4XXA")));
    assertThat(whiplash.icd10()).isEqualTo("S13.4XXA");
    assertThat(whiplash.place().zones()).contains(Zone.NECK_POSTERIOR);
    Diagnosis knee = only(ChartExamples.read(icd("M25.561")));
    assertThat(knee.place().zones()).containsExactly(Zone.KNEE);
    assertThat(knee.place().side()).isEqualTo(Side.RIGHT);
    Diagnosis implant = only(ChartExamples.read(icd("Z96.652")));
    assertThat(implant.place().zones()).containsExactly(Zone.KNEE);
    assertThat(implant.place().side()).isEqualTo(Side.LEFT);
    assertThat(ChartExamples.read(icd("V43.52XA")).facts().diagnoses()).isEmpty();
    assertThat(ChartExamples.read(icd("M54.99")).notUnderstood()).hasSize(1);
  }

  @Test
  void somethingAcuteOfAVisitLongAgoIsOverWhenNobodySaysMore() {
    String visit = "\"category\":[{\"coding\":[{\"code\":\"encounter-diagnosis\"}]}],";
    String bronchitis =
        "{\"resourceType\":\"Condition\",\"id\":\"c\","
            + visit
            + "\"code\":{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"10509002\"}]},"
            + "\"recordedDate\":\"%s\"}";
    assertThat(ChartExamples.read(bronchitis.formatted("2026-03-01")).facts().diagnoses())
        .isEmpty();
    assertThat(only(ChartExamples.read(bronchitis.formatted("2026-11-01"))).status())
        .isEqualTo(Status.ACTIVE);
  }

  @Test
  void asksForAFindingInsteadOfStoringIt() {
    String laceration = "312608009";
    Chart fresh =
        ChartExamples.read(problem(laceration, "active", "\"onsetDateTime\":\"2026-11-20\""));
    assertThat(fresh.facts().findings()).isEmpty();
    assertThat(fresh.ask()).extracting(Question::id).contains("open-wound");
    Chart old =
        ChartExamples.read(problem(laceration, "active", "\"onsetDateTime\":\"2020-11-20\""));
    assertThat(old.ask()).extracting(Question::id).doesNotContain("open-wound");
  }

  @Test
  void aProblemWithoutOnsetIsAtLeastAsOldAsItsRecord() {
    assertThat(only(ChartExamples.read(problem(KNEE, "active", "\"recordedDate\":\"2026-11-04\""))))
        .extracting(Diagnosis::sinceOnset)
        .isEqualTo(new Elapsed.Days(20));
    assertThat(only(ChartExamples.read(problem(KNEE, "active", ""))).sinceOnset())
        .isEqualTo(Elapsed.UNKNOWN);
  }

  @Test
  void aMonthCountsAsItsLastDay() {
    assertThat(only(ChartExamples.read(problem(KNEE, "active", "\"onsetDateTime\":\"2026-10\""))))
        .extracting(Diagnosis::sinceOnset)
        .isEqualTo(new Elapsed.Days(24));
    assertThat(only(ChartExamples.read(problem(KNEE, "active", "\"onsetDateTime\":\"2026\""))))
        .extracting(Diagnosis::sinceOnset)
        .isEqualTo(new Elapsed.Days(0));
  }

  @Test
  void aLastingProblemOnRecordTwiceIsOneWithItsLongestCourse() {
    Chart chart =
        ChartExamples.read(
            problem(KNEE, "active", "\"onsetDateTime\":\"2020-01-01\""),
            problem(KNEE, "active", "\"onsetDateTime\":\"2025-01-01\""));
    assertThat(only(chart).sinceOnset()).isEqualTo(new Elapsed.Days(2519));
    assertThat(chart.understood().getFirst().words())
        .isEqualTo("A problem (M17.9), 2 times, 2020-01-01 to 2025-01-01");
  }

  @Test
  void anExtensionThatMayChangeTheMeaningIsNotUnderstood() {
    Chart chart =
        ChartExamples.read(
            problem(
                KNEE,
                "active",
                "\"modifierExtension\":[{\"url\":\"http://x.example/not\",\"valueBoolean\":true}]"));
    assertThat(chart.facts().diagnoses()).isEmpty();
    assertThat(chart.notUnderstood().getFirst().problem()).contains("changes its meaning");
    assertThat(ChartExamples.read(problem(KNEE, "active", "\"severityy\":1")).notUnderstood())
        .extracting(NotUnderstood::problem)
        .containsExactly("FHIR R4 has no element severityy");
  }

  private static Diagnosis only(Chart chart) {
    List<Diagnosis> diagnoses = chart.facts().diagnoses();
    assertThat(diagnoses).hasSize(1);
    return diagnoses.getFirst();
  }

  private static String problem(String snomed, String status, String more) {
    return condition("http://snomed.info/sct", snomed, status, "confirmed", more);
  }

  private static String verified(String verification) {
    return condition("http://snomed.info/sct", KNEE, "active", verification, "");
  }

  private static String icd(String code) {
    return condition("http://hl7.org/fhir/sid/icd-10-cm", code, "active", "confirmed", "");
  }

  private static String condition(
      String system, String code, String status, String verification, String more) {
    return """
        {"resourceType":"Condition","id":"c",
         "clinicalStatus":{"coding":[{"code":"%s"}]},
         "verificationStatus":{"coding":[{"code":"%s"}]},
         "code":{"coding":[{"system":"%s","code":"%s"}],"text":"A problem (disorder)"}%s}
        """
        .formatted(status, verification, system, code, more.isEmpty() ? "" : "," + more);
  }
}
