package org.fascia.practice.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fascia.practice.testing.Refusals.assertRefused;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Answer;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.planning.Course;
import org.fascia.medicine.planning.Npi;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.medicine.planning.Prescriber;
import org.fascia.medicine.planning.Proposal;
import org.fascia.medicine.planning.Treatment;
import org.fascia.practice.intake.Answers;
import org.fascia.practice.intake.Leave;
import org.fascia.practice.intake.Screenings;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.plans.Plans;
import org.fascia.practice.prescriptions.VisitBudgets;
import org.fascia.practice.prescriptions.VisitOverride;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestTreatments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class Invariant06NoVisitWithoutWhatComesFirstTest {
  private static final ClinicDay AFTER_THE_LICENCE = ClinicDay.of("2027-01-01");

  @Autowired ForCaller<Reception> receptions;
  @Autowired ForCaller<Screenings> screenings;
  @Autowired ForCaller<Answers> answers;
  @Autowired ForCaller<Plans> plans;
  @Autowired ForCaller<Visits> visits;
  @Autowired ForCaller<VisitBudgets> budgets;
  @Autowired TestCases cases;
  @Autowired TestTreatments treatments;

  private TestCase one;

  @BeforeEach
  void aPlannedCase() {
    one = cases.prescribed();
    treatments.plan(one, TODAY);
  }

  @Test
  void noneOnAScreeningOlderThanThePolicy() {
    assertThat(ready(TODAY.plusDays(7))).isNotNull();
    assertRefused("VISIT-017", () -> ready(TODAY.plusDays(8)));
  }

  @Test
  void noneOnceSomethingWasLearntUntilItIsScreened() {
    answer("rf-saddle-numb", Answer.Reply.NO);
    assertRefused("VISIT-017", () -> ready(TODAY));
    treatments.screen(one, TODAY);
    assertThat(ready(TODAY)).isNotNull();
  }

  @Test
  void noneAndNoPlanWhereARedFlagIsUp() {
    answer("rf-saddle-numb", Answer.Reply.YES);
    Screenings ours = screenings.as(one.clinic().therapist());
    ours.screen(one.file(), TODAY);
    assertThat(ours.leave(one.file(), TODAY)).isInstanceOf(Leave.Forbidden.class);
    assertRefused("VISIT-017", () -> ready(TODAY));
  }

  @Test
  void noneOnTheDayAfterTheLicenceEnds() {
    cases.prescribe(one, sixVisits(AFTER_THE_LICENCE.plusDays(-7).date()), AFTER_THE_LICENCE);
    treatments.plan(one, AFTER_THE_LICENCE.plusDays(-1));
    assertThat(ready(AFTER_THE_LICENCE.plusDays(-1))).isNotNull();
    assertRefused("VISIT-018", () -> ready(AFTER_THE_LICENCE));
  }

  @Test
  void noneByWhoeverIsNoTherapist() {
    assertRefused(
        "VISIT-018",
        () -> receptions.as(one.clinic().owner()).ready(one.file(), TODAY, Optional.empty()));
  }

  @Test
  void noneBeyondTheOrderUnlessSomeoneAnswersForItByName() {
    cases.prescribe(one, oneVisit());
    treatments.plan(one, TODAY);
    treatments.sign(one, TODAY, NoteExamples.routine());
    treatments.screen(one, TODAY);
    assertRefused("VISIT-019", () -> ready(TODAY));
    assertRefused(
        "ACCESS-001",
        () ->
            receptions
                .as(one.clinic().therapist())
                .ready(one.file(), TODAY, Optional.of("Renewal promised by phone")));
    VisitOverride override =
        budgets.as(one.clinic().owner()).answerFor(one.file(), TODAY, "Renewal promised by phone");
    Readiness ready =
        receptions.as(one.clinic().therapist()).ready(one.file(), TODAY, Optional.empty());
    Visit visit = visits.as(one.clinic().therapist()).begin(ready, Reception.first(ready));
    assertThat(visit.override()).contains(override);
  }

  @Test
  void beginsLikeTheLastOneAndNeverFirmerThanPermittedToday() {
    Readiness ready = ready(TODAY);
    NoteContent begun = Reception.likeLast(ready, NoteExamples.routine());
    assertThat(begun.treated()).isEqualTo(NoteExamples.routine().treated());
    assertThat(begun.pain()).isEqualTo(PainAround.UNASKED);
    int most =
        ready
            .permitted()
            .of(NoteExamples.routine().treated().getFirst())
            .orElseThrow()
            .mostPressure();
    assertThat(Reception.likeLast(ready, NoteExamples.pressing(5)).treated())
        .extracting(TreatedLine::pressure)
        .containsExactly(most);
  }

  @Test
  void noneWithPartsOfTwoCasesOrDays() {
    Readiness ours = ready(TODAY);
    Readiness later = ready(TODAY.plusDays(1));
    assertThatThrownBy(
            () ->
                new Readiness(
                    ours.plan(),
                    ours.screening(),
                    later.therapist(),
                    ours.leave(),
                    ours.permitted()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noneAndNoPlanOnTheScreeningOfAnEarlierOrder() {
    var screening = treatments.screen(one, TODAY);
    var proposal = plans.as(one.clinic().therapist()).propose(screening);
    assertThat(proposal).isInstanceOf(Proposal.class);
    cases.prescribe(one, oneVisit());
    assertThat(screenings.as(one.clinic().therapist()).leave(one.file(), TODAY))
        .isInstanceOfSatisfying(
            Leave.Outdated.class,
            outdated -> assertThat(outdated.why()).isEqualTo(Leave.Why.ORDER));
  }

  private Readiness ready(ClinicDay day) {
    return receptions.as(one.clinic().therapist()).ready(one.file(), day, Optional.empty());
  }

  private void answer(String question, Answer.Reply reply) {
    answers.as(one.clinic().therapist()).answer(one.file(), question, reply, TODAY);
  }

  private static Order oneVisit() {
    return order(Course.ofVisits(1), TODAY.date());
  }

  private static Order sixVisits(LocalDate signed) {
    return order(Course.ofVisits(6), signed);
  }

  private static Order order(Course course, LocalDate signed) {
    return new Order(
        new Prescriber("Dana Whitfield", "DO", Npi.of("1234567893")),
        List.of("M54.50"),
        new Treatment.Named(List.of("myofascial-release")),
        List.of(new OrderedRegion("lower-back", Side.BOTH)),
        Optional.empty(),
        course,
        Optional.empty(),
        Optional.empty(),
        signed);
  }
}
