package org.fascia.medicine.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.medicine.planning.OrderExamples.anOrder;
import static org.fascia.medicine.planning.PlanExamples.PLANNER;
import static org.fascia.medicine.planning.PlanExamples.aPatient;
import static org.fascia.medicine.planning.PlanExamples.plan;

import java.time.Duration;
import java.util.List;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Side;
import org.junit.jupiter.api.Test;

class LineEditsTest {
  private static final Facts THIN_BONE =
      aPatient("diagnoses:\n  - {icd10: M81.0, text: Osteoporosis}\n");

  private final Proposal massage = plan(anOrder().twiceAWeekForSixWeeks(), aPatient());

  @Test
  void takesWhatStaysWithinOrderAndLimits() {
    Revision revision = PLANNER.revise(massage, List.of(line("swedish", Side.LEFT, 20, 2)));

    assertThat(revision).isInstanceOf(Revision.Revised.class);
    Line line = ((Revision.Revised) revision).proposal().lines().getFirst();
    assertThat(line.where().side()).isEqualTo(Side.LEFT);
    assertThat(line.handsOn()).isEqualTo(Duration.ofMinutes(20));
    assertThat(line.mostPressure()).isEqualTo(2);
  }

  @Test
  void refusesAPlanWithoutALine() {
    assertThat(codes(massage, List.of())).containsExactly("LINE-001");
  }

  @Test
  void refusesWhatDoesNotExist() {
    assertThat(codes(massage, line("hot-stones", Side.LEFT, 20, 2))).containsExactly("LINE-002");
    assertThat(codes(massage, line("swedish", Side.UNSTATED, 20, 2))).containsExactly("LINE-002");
  }

  @Test
  void refusesARegionOrSideThatIsNotOrdered() {
    Proposal left = plan(anOrder().on("lower-back", Side.LEFT).twiceAWeekForSixWeeks(), aPatient());

    assertThat(codes(left, line("swedish", Side.RIGHT, 20, 2))).containsExactly("LINE-003");
    assertThat(codes(left, line("swedish", Side.BOTH, 20, 2))).containsExactly("LINE-003");
  }

  @Test
  void refusesATechniqueThatIsNotOrderedOrDoneAtHome() {
    Proposal swedish = plan(anOrder().naming("swedish").twiceAWeekForSixWeeks(), aPatient());

    assertThat(codes(swedish, line("petrissage", Side.LEFT, 20, 2))).containsExactly("LINE-004");
    assertThat(codes(massage, line("self-massage", Side.LEFT, 20, 2))).containsExactly("LINE-004");
  }

  @Test
  void refusesWhatTheRulesKeepOff() {
    Proposal thinBone = plan(anOrder().twiceAWeekForSixWeeks(), THIN_BONE);

    assertThat(codes(thinBone, line("deep-tissue", Side.LEFT, 20, 2))).containsExactly("LINE-005");
  }

  @Test
  void refusesMoreMinutesThanTheVisitHas() {
    assertThat(codes(massage, line("swedish", Side.LEFT, 61, 2))).containsExactly("LINE-006");
    assertThat(codes(massage, line("swedish", Side.LEFT, 0, 2))).containsExactly("LINE-006");
  }

  @Test
  void refusesMorePressureThanIsAllowed() {
    Proposal thinBone = plan(anOrder().twiceAWeekForSixWeeks(), THIN_BONE);

    assertThat(codes(massage, line("swedish", Side.LEFT, 20, 4))).containsExactly("LINE-007");
    assertThat(codes(thinBone, line("myofascial-release", Side.LEFT, 20, 3)))
        .containsExactly("LINE-007");
  }

  @Test
  void namesTheLine() {
    Revision revision =
        PLANNER.revise(
            massage, List.of(line("swedish", Side.LEFT, 20, 2), line("swedish", Side.LEFT, 20, 5)));

    assertThat(((Revision.Rejected) revision).faults())
        .extracting(LineFault::line)
        .containsExactly(2);
  }

  private static List<String> codes(Proposal plan, LineEdit line) {
    return codes(plan, List.of(line));
  }

  private static List<String> codes(Proposal plan, List<LineEdit> lines) {
    Revision revision = PLANNER.revise(plan, lines);
    assertThat(revision).isInstanceOf(Revision.Rejected.class);
    return ((Revision.Rejected) revision).faults().stream().map(LineFault::code).toList();
  }

  private static LineEdit line(String technique, Side side, int minutes, int pressure) {
    return new LineEdit("lower-back", side, technique, Duration.ofMinutes(minutes), pressure);
  }
}
