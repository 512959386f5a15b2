package org.fascia.medicine.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.medicine.planning.OrderExamples.anOrder;
import static org.fascia.medicine.planning.PlanExamples.aPatient;
import static org.fascia.medicine.planning.PlanExamples.answer;
import static org.fascia.medicine.planning.PlanExamples.plan;

import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.screening.FiredRule;
import org.junit.jupiter.api.Test;

/** Rules about force hold for every technique, whatever it is called. */
class ForceTest {
  private static final String APIXABAN =
      "medications:\n  - {name: apixaban, atc: B01AF02, days_since_start: 400}\n";
  private static final String THIN_BONE = "diagnoses:\n  - {icd10: M81.0, text: Osteoporosis}\n";
  private static final Facts AT_EIGHTY_TWO = aPatient("age: 82\nsex: F\n" + THIN_BONE + APIXABAN);

  private static final Order SWEDISH =
      anOrder().naming("swedish").on("interscapular", Side.BOTH).twiceAWeekForSixWeeks();

  @Test
  void limitsClassicalMassageOfAnOldWomanWithThinBonesOnAnAnticoagulant() {
    assertThat(plan(SWEDISH, AT_EIGHTY_TWO).lines())
        .allSatisfy(line -> assertThat(line.mostPressure()).isLessThanOrEqualTo(2));
  }

  @Test
  void saysWhyAndHowSheIsToLie() {
    assertThat(plan(SWEDISH, AT_EIGHTY_TWO).rules())
        .extracting(FiredRule::id)
        .contains("ci-osteoporosis", "ci-anticoagulation");
  }

  @Test
  void limitsKneadingLikeDeepWork() {
    Order kneading = anOrder().naming("petrissage").on("calf", Side.LEFT).twiceAWeekForSixWeeks();

    assertThat(plan(kneading, aPatient(APIXABAN)).lines())
        .extracting(Line::mostPressure)
        .containsExactly(2);
    assertThat(plan(kneading, aPatient()).lines())
        .extracting(Line::mostPressure)
        .containsExactly(4);
  }

  @Test
  void isToldAlsoWhereThereIsNoPlanYet() {
    Facts alsoInDanger = aPatient(APIXABAN + "answers_yes: [rf-saddle-numb]\n");

    assertThat(((NoPlan.Forbidden) answer(SWEDISH, alsoInDanger)).rules())
        .extracting(FiredRule::id)
        .startsWith("rf-saddle-numb")
        .contains("ci-anticoagulation");
  }
}
