package org.fascia.medicine.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.medicine.planning.OrderExamples.anOrder;
import static org.fascia.medicine.planning.PlanExamples.PLANNER;
import static org.fascia.medicine.planning.PlanExamples.aPatient;
import static org.fascia.medicine.planning.PlanExamples.plan;

import java.util.List;
import org.fascia.medicine.facts.Side;
import org.junit.jupiter.api.Test;

class ConflictTest {
  private static final OrderedRegion LOWER_BACK = new OrderedRegion("lower-back", Side.BOTH);
  private static final OrderedRegion NECK = new OrderedRegion("neck-back", Side.BOTH);

  @Test
  void saysThatFibromyalgiaHoldsBackTheWorkOnTheBack() {
    assertThat(conflicts("M79.7", "M54.50"))
        .containsExactly(
            "Fibromyalgia asks for pressure 2 at most, Chronic low back pain allows 5: planned at"
                + " 2.");
  }

  @Test
  void saysItWhicheverDiagnosisComesFirst() {
    assertThat(conflicts("M54.50", "M79.7")).isEqualTo(conflicts("M79.7", "M54.50"));
  }

  @Test
  void saysThatWhiplashHoldsBackTheWorkOnTheBack() {
    Order order =
        anOrder().forDiagnoses("S13.4XXA", "M54.50").on(NECK, LOWER_BACK).twiceAWeekForSixWeeks();

    assertThat(plan(order, aPatient()).conflicts())
        .extracting(PlanWords::conflict)
        .containsExactly(
            "Whiplash-associated neck pain asks for pressure 2 at most, Chronic low back pain"
                + " allows 5: planned at 2.");
  }

  @Test
  void namesEachConditionThatIsHeldBack() {
    assertThat(conflicts("M54.50", "M54.2", "M79.7")).hasSize(2);
  }

  @Test
  void saysNothingOfOneConditionOrOfTwoThatAllowTheSame() {
    assertThat(conflicts("M79.7")).isEmpty();
    assertThat(conflicts("M79.7", "M54.12")).isEmpty();
    assertThat(conflicts("M54.50")).isEmpty();
  }

  @Test
  void saysWhatIsPlannedOnceTheTherapistWantsLess() {
    Proposal plan = plan(order("M79.7", "M54.50"), aPatient());
    List<LineEdit> lighter =
        plan.lines().stream()
            .map(LineEdit::of)
            .map(it -> new LineEdit(it.region(), it.side(), it.technique(), it.handsOn(), 1))
            .toList();

    assertThat(((Revision.Revised) PLANNER.revise(plan, lighter)).proposal().conflicts())
        .extracting(Conflict::planned)
        .containsExactly(1);
  }

  private static List<String> conflicts(String... codes) {
    return plan(order(codes), aPatient()).conflicts().stream().map(PlanWords::conflict).toList();
  }

  private static Order order(String... codes) {
    return anOrder().forDiagnoses(codes).on(NECK, LOWER_BACK).twiceAWeekForSixWeeks();
  }
}
