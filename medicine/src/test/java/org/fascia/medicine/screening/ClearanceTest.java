package org.fascia.medicine.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.medicine.screening.ScreeningExamples.KNOWLEDGE;
import static org.fascia.medicine.screening.ScreeningExamples.screen;

import org.junit.jupiter.api.Test;

class ClearanceTest {
  private static final String TREATED_CLOT =
      """
      diagnoses: [{icd10: I82.411, days_since_onset: 60, region: [thigh], side: right}]
      medications: [{name: apixaban, atc: B01AF02, days_since_start: 60}]
      request: {technique: swedish, region: [upper-back], pressure: 2}
      """;

  @Test
  void turnsNeedsClearanceIntoWhatTheRuleAllowsAfterwards() {
    assertThat(screen(TREATED_CLOT).verdict()).isEqualTo(Verdict.NEEDS_CLEARANCE);
    assertThat(screen(TREATED_CLOT + "clearance: [ci-dvt-treated-recent]").verdict())
        .isEqualTo(Verdict.ADAPT);
    assertThat(screen(TREATED_CLOT + "clearance: [all]").verdict()).isEqualTo(Verdict.ADAPT);
  }

  @Test
  void holdsForTheNamedRuleOnly() {
    assertThat(screen(TREATED_CLOT + "clearance: [ci-mi-recent]").verdict())
        .isEqualTo(Verdict.NEEDS_CLEARANCE);
  }

  @Test
  void neverLiftsDoNotTreat() {
    Screening screening =
        screen(
            """
            diagnoses: [{icd10: I82.411, days_since_onset: 3, region: [thigh], side: right}]
            clearance: [all]
            request: {technique: swedish, region: [upper-back], pressure: 2}
            """);

    assertThat(screening.verdict()).isEqualTo(Verdict.DO_NOT_TREAT);
  }

  @Test
  void liftsEveryRuleThatAsksForIt() {
    assertThat(KNOWLEDGE.safety().rules())
        .filteredOn(rule -> rule.outcomes().here().equals("needs-clearance"))
        .isNotEmpty()
        .allSatisfy(
            rule -> assertThat(rule.outcomes().afterClearance()).as(rule.id()).hasValue("adapt"));
  }

  @Test
  void liftsAnAnswerOfThePatientByItsOwnNameOnly() {
    Screening screening =
        screen(
            """
            answers_yes: [rf-ha-pattern]
            clearance: [all]
            request: {technique: swedish, region: [upper-back], pressure: 2}
            """);

    assertThat(screening.verdict()).isEqualTo(Verdict.NEEDS_CLEARANCE);
  }

  @Test
  void liftsTheBandOfAValue() {
    String fewPlatelets =
        """
        labs: {platelets: 38}
        request: {technique: swedish, region: [upper-back], pressure: 1}
        """;

    assertThat(screen(fewPlatelets).verdict()).isEqualTo(Verdict.NEEDS_CLEARANCE);
    assertThat(screen(fewPlatelets + "clearance: [lab-plt-20-50]").verdict())
        .isEqualTo(Verdict.ADAPT);
  }

  @Test
  void givesBackASiteThatWasLeftOutForWantOfIt() {
    String freshScar =
        """
        surgery: {kind: minor, days_ago: 20, region: [hand], side: left}
        request: {technique: swedish, region: [hand, forearm], side: left, pressure: 2}
        """;

    assertThat(screen(freshScar).leaveOut())
        .extracting(LeftOut::rule)
        .containsExactly("ci-surgery-15-42");
    assertThat(screen(freshScar + "clearance: [ci-surgery-15-42]").leaveOut()).isEmpty();
    assertThat(screen(freshScar + "clearance: [ci-surgery-15-42]").limits())
        .extracting(Limit::maxPressure)
        .containsExactly(2);
  }
}
