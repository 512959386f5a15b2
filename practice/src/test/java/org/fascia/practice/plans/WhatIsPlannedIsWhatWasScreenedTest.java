package org.fascia.practice.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.testing.TestCases.TODAY;
import static org.fascia.practice.testing.TestCases.anOrder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.Zone;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.medicine.planning.Planner;
import org.fascia.medicine.planning.Proposal;
import org.fascia.medicine.planning.Treatment;
import org.fascia.medicine.screening.Request;
import org.fascia.medicine.screening.Screening;
import org.fascia.practice.intake.Charts;
import org.fascia.practice.intake.Fact;
import org.fascia.practice.intake.PermittedScreening;
import org.fascia.practice.intake.Shown;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestTreatments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class WhatIsPlannedIsWhatWasScreenedTest {
  @Autowired ForCaller<Plans> plans;
  @Autowired ForCaller<Charts> charts;
  @Autowired Planner planner;
  @Autowired TestCases cases;
  @Autowired TestTreatments treatments;

  @ParameterizedTest
  @MethodSource("orders")
  void forEveryKindOfOrder(Order order) {
    TestCase one = cases.prescribed();
    cases.prescribe(one, order);
    learn(one);

    PermittedScreening screened = treatments.screen(one, TODAY);
    Request asked = planner.request(order, screened.facts());
    assertThat(screened.request().techniques()).isEqualTo(asked.techniques());
    assertThat(screened.request().sites()).isEqualTo(asked.sites());
    assertThat(screened.request().pressure()).isEqualTo(asked.pressure());

    Shown shown = screened.onRecord().shown();
    Screening planned =
        ((Proposal) plans.as(one.clinic().therapist()).propose(screened)).screening();
    assertThat(planned.verdict()).isEqualTo(shown.verdict());
    assertThat(planned.fired()).isEqualTo(shown.fired()).isNotEmpty();
    assertThat(planned.limits()).isEqualTo(shown.limits());
    assertThat(planned.leaveOut()).isEqualTo(shown.leaveOut());
  }

  /** Bones that limit the pressure, and a wound that is hit where the order names the leg. */
  private void learn(TestCase one) {
    Charts theirs = charts.as(one.clinic().therapist());
    theirs.learn(
        one.file(),
        new Fact.Diagnosed(
            "M81.0", "", Diagnosis.Status.ACTIVE, Optional.empty(), Place.UNRECORDED),
        TODAY);
    theirs.learn(
        one.file(),
        new Fact.Found("open-wound", new Place(Set.of(Zone.LOWER_LEG), Side.LEFT)),
        TODAY);
  }

  static Stream<Order> orders() {
    Order backAndLeg =
        anOrder(new OrderedRegion("calf", Side.LEFT), new OrderedRegion("lower-back", Side.BOTH));
    return Stream.of(
        anOrder(),
        backAndLeg,
        anOrder(new OrderedRegion[0]),
        with(backAndLeg, new Treatment.Massage(), List.of("M54.50")),
        with(anOrder(), anOrder().treatment(), List.of("M54.50", "M79.7")));
  }

  private static Order with(Order order, Treatment treatment, List<String> diagnoses) {
    return new Order(
        order.prescriber(),
        diagnoses,
        treatment,
        order.regions(),
        order.frequency(),
        order.course(),
        order.perVisit(),
        order.precautions(),
        order.signed());
  }
}
