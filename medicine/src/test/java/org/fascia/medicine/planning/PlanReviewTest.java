package org.fascia.medicine.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.medicine.planning.OrderExamples.anOrder;
import static org.fascia.medicine.planning.PlanExamples.PLANNER;
import static org.fascia.medicine.planning.PlanExamples.aPatient;
import static org.fascia.medicine.planning.PlanExamples.basis;

import java.time.Duration;
import java.util.List;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Side;
import org.junit.jupiter.api.Test;

class PlanReviewTest {
  private static final Order BACK = anOrder().twiceAWeekForSixWeeks();
  private static final List<LineEdit> ACCEPTED =
      List.of(line("swedish", 3), line("deep-tissue", 4));

  @Test
  void leavesAPlanAloneThatStillFits() {
    assertThat(review(BACK, aPatient())).isInstanceOf(PlanReview.StillFits.class);
  }

  @Test
  void saysWhichLinesNoLongerFitAndWhy() {
    Facts thinBone = aPatient("diagnoses:\n  - {icd10: M81.0, text: Osteoporosis}\n");

    PlanReview review = review(BACK, thinBone);

    assertThat(review).isInstanceOf(PlanReview.Differs.class);
    assertThat(((PlanReview.Differs) review).faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.code()).isEqualTo("LINE-005");
              assertThat(fault.line()).isEqualTo(2);
              assertThat(fault.problem()).contains("Deep tissue", "Lower back", "steoporosis");
            });
  }

  @Test
  void stopsAtWhatForbidsTreatment() {
    Facts fever = aPatient("vitals: {temp_c: 39.4}\n");

    assertThat(review(BACK, fever)).isInstanceOf(PlanReview.Stopped.class);
  }

  @Test
  void tellsWhatANewOrderNoLongerAsksFor() {
    Order swedishOnly = anOrder().naming("swedish").twiceAWeekForSixWeeks();

    PlanReview review = review(swedishOnly, aPatient());

    assertThat(((PlanReview.Differs) review).faults())
        .extracting(LineFault::code)
        .containsExactly("LINE-004");
  }

  private static PlanReview review(Order order, Facts facts) {
    return PLANNER.review(basis(order, facts), ACCEPTED);
  }

  private static LineEdit line(String technique, int pressure) {
    return new LineEdit("lower-back", Side.BOTH, technique, Duration.ofMinutes(20), pressure);
  }
}
