package org.fascia.medicine.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.medicine.planning.OrderExamples.anOrder;
import static org.fascia.medicine.planning.PlanExamples.KNOWLEDGE;
import static org.fascia.medicine.planning.PlanExamples.PLANNER;
import static org.fascia.medicine.planning.PlanExamples.aPatient;
import static org.fascia.medicine.planning.PlanExamples.answer;
import static org.fascia.medicine.planning.PlanExamples.basis;
import static org.fascia.medicine.planning.PlanExamples.plan;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.planning.Frequency.Unit;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.medicine.screening.Verdict;
import org.junit.jupiter.api.Test;

class PlannerTest {
  private static final Order BACK = anOrder().twiceAWeekForSixWeeks();

  @Test
  void plansTheConditionTheDiagnosisMeans() {
    assertThat(plan(BACK, aPatient(backPain(400))).conditions())
        .extracting(Condition::id)
        .containsExactly("low-back-pain-chronic");
    assertThat(plan(BACK, aPatient(backPain(60))).conditions())
        .extracting(Condition::id)
        .containsExactly("low-back-pain-subacute");
    assertThat(plan(BACK, aPatient(backPain(10))).conditions())
        .extracting(Condition::id)
        .containsExactly("low-back-pain-acute");
  }

  @Test
  void assumesTheLongestWhereNobodyRecordedTheBeginningAndAsks() {
    Proposal plan = plan(BACK, aPatient());

    assertThat(plan.conditions())
        .extracting(Condition::id)
        .containsExactly("low-back-pain-chronic");
    assertThat(plan.openPoints())
        .extracting(OpenPoint::question)
        .contains("Since when has this been so?");
  }

  @Test
  void saysWhichDiagnosisLedToNoCondition() {
    Order order = anOrder().forDiagnoses("M54.50", "R53.83").twiceAWeekForSixWeeks();

    assertThat(plan(order, aPatient()).diagnoses())
        .filteredOn(it -> it.condition().isEmpty())
        .extracting(MatchedDiagnosis::code)
        .containsExactly("R53.83");
  }

  @Test
  void followsTheOrderWhereNoConditionIsKnown() {
    Order order = anOrder().forDiagnoses("R53.83").withoutMinutes().twiceAWeekForSixWeeks();
    Proposal plan = plan(order, aPatient());

    assertThat(plan.lines()).extracting(it -> it.technique().id()).containsOnly("swedish");
    assertThat(plan.schedule().perVisit().setBy()).isEqualTo(VisitLength.SetBy.PLANNING_VALUE);
  }

  @Test
  void takesTheBestSupportedTechniquesFirst() {
    List<Line> lines = plan(BACK, aPatient(backPain(400))).lines();

    assertThat(lines.getFirst().technique().id()).isEqualTo("swedish");
    assertThat(lines.getFirst().reason()).isInstanceOf(Reason.FitsCondition.class);
  }

  @Test
  void keepsATechniqueThatWaitsForSomethingInReserve() {
    Proposal plan = plan(BACK, aPatient(backPain(400)));

    assertThat(plan.lines()).extracting(it -> it.technique().id()).doesNotContain("deep-tissue");
    assertThat(plan.inReserve())
        .filteredOn(it -> it.technique().id().equals("deep-tissue"))
        .extracting(Candidate::onlyWhen)
        .containsExactly(Optional.of("the patient asks for firm work"));
  }

  @Test
  void usesTheNamedTechniquesAndNoOthers() {
    Order order = anOrder().naming("deep-tissue", "swedish").twiceAWeekForSixWeeks();

    assertThat(plan(order, aPatient(backPain(400))).lines())
        .extracting(it -> it.technique().id())
        .containsOnly("deep-tissue", "swedish");
  }

  @Test
  void staysWithinTheTherapistsScope() {
    PlanBasis everything = basis(BACK, aPatient(backPain(400)));
    PlanBasis swedishOnly =
        new PlanBasis(
            BACK, everything.facts(), Map.of(), new Scope(Set.of("swedish")), everything.asOf());

    assertThat(((Proposal) PLANNER.answer(swedishOnly)).lines())
        .extracting(it -> it.technique().id())
        .containsOnly("swedish");
  }

  @Test
  void leavesOutWhatNeedsACertificateTheTherapistHasNotAndSaysWhoHas() {
    Proposal plan = certified(BACK, Set.of("lymphatic-drainage"));

    assertThat(plan.lines())
        .extracting(it -> it.technique().id())
        .doesNotContain("myofascial-release");
    assertThat(plan.omissions().stream().map(PlanWords::omission))
        .contains(
            "Myofascial release: outside the therapist's scope; needs: Post-entry certificate; the"
                + " trials used certified practitioners; could be done by Maya Lindqvist");
  }

  @Test
  void saysOfANamedTechniqueToo() {
    Order order = anOrder().naming("neuromuscular", "swedish").twiceAWeekForSixWeeks();

    assertThat(certified(order, Set.of()).omissions().stream().map(PlanWords::omission))
        .anyMatch(it -> it.endsWith("nobody here has it on record"));
  }

  @Test
  void usesWhatTheCertificatesAreFor() {
    Order order = anOrder().naming("myofascial-release").twiceAWeekForSixWeeks();

    assertThat(certified(order, Set.of("myofascial-release")).lines())
        .extracting(it -> it.technique().id())
        .containsOnly("myofascial-release");
  }

  @Test
  void takesNoChangedLineOutsideTheScope() {
    LineEdit line =
        new LineEdit("lower-back", Side.BOTH, "myofascial-release", Duration.ofMinutes(10), 2);

    assertThat(PLANNER.revise(certified(BACK, Set.of()), List.of(line)))
        .isInstanceOfSatisfying(
            Revision.Rejected.class,
            rejected ->
                assertThat(rejected.faults())
                    .extracting(LineFault::code)
                    .containsExactly("LINE-005"));
  }

  private static Proposal certified(Order order, Set<String> certificates) {
    Scope scope =
        Scope.certified(
            KNOWLEDGE, certificates, Map.of("myofascial-release", List.of("Maya Lindqvist")));
    PlanBasis everything = basis(order, aPatient(backPain(400)));
    return (Proposal)
        PLANNER.answer(
            new PlanBasis(order, everything.facts(), Map.of(), scope, everything.asOf()));
  }

  @Test
  void lowersThePressureAndNamesTheRule() {
    Order order = anOrder().naming("myofascial-release").twiceAWeekForSixWeeks();
    Line line = plan(order, aPatient(backPain(400) + osteoporosis())).lines().getFirst();

    assertThat(line.mostPressure()).isEqualTo(2);
    assertThat(line.ceiling())
        .map(it -> ((Ceiling.OfRule) it).rule().id())
        .contains("ci-osteoporosis");
  }

  @Test
  void dropsATechniqueThatNeedsMorePressureThanIsPermitted() {
    Order order = anOrder().naming("swedish", "deep-tissue").twiceAWeekForSixWeeks();
    Proposal plan = plan(order, aPatient(backPain(400) + osteoporosis()));

    assertThat(plan.lines()).extracting(it -> it.technique().id()).containsOnly("swedish");
    assertThat(plan.omissions())
        .extracting(Omission::cause)
        .singleElement()
        .isInstanceOf(Cause.NotAtThisPressure.class);
  }

  @Test
  void answersWithWhatCouldBeOrderedWhereNothingIsLeft() {
    Order order = anOrder().naming("deep-tissue").twiceAWeekForSixWeeks();
    PlanAnswer answer = answer(order, aPatient(backPain(400) + osteoporosis()));

    assertThat(answer).isInstanceOf(NoPlan.NothingLeft.class);
    assertThat(((NoPlan.NothingLeft) answer).permitted())
        .extracting(it -> it.technique().id())
        .contains("swedish")
        .doesNotContain("deep-tissue");
  }

  @Test
  void limitsOnlyTheSideThatIsConcerned() {
    Order order = anOrder().naming("swedish").on("calf", Side.BOTH).twiceAWeekForSixWeeks();
    String wound =
        """
        findings: [open-wound]
        finding_sites:
          open-wound: {region: [lower-leg], side: left}
        """;
    Proposal plan = plan(order, aPatient(wound));

    assertThat(plan.lines()).extracting(it -> it.where().side()).containsExactly(Side.RIGHT);
    assertThat(plan.omissions()).hasSize(1);
  }

  @Test
  void namesWhatMustHappenFirstGravestFirst() {
    PlanAnswer answer =
        answer(BACK, aPatient("answers_yes: [rf-saddle-numb]\nfindings: [skin-infected]\n"));

    assertThat(answer).isInstanceOf(NoPlan.Forbidden.class);
    List<NoPlan.Step> steps = ((NoPlan.Forbidden) answer).first();
    assertThat(steps.getFirst().contact()).isEqualTo(NoPlan.Contact.EMERGENCY_SERVICES);
    assertThat(steps.getFirst().rule().id()).isEqualTo("rf-saddle-numb");
    assertThat(steps)
        .extracting(it -> it.rule().outcome())
        .isSortedAccordingTo(java.util.Comparator.<Verdict>reverseOrder());
  }

  @Test
  void screensTheDiagnosesOfTheOrder() {
    Order order = anOrder().forDiagnoses("M54.50", "I82.402").twiceAWeekForSixWeeks();

    assertThat(answer(order, aPatient())).isInstanceOf(NoPlan.Forbidden.class);
  }

  @Test
  void doesNotTrustAPermitOfOtherFacts() {
    PlanBasis harmless = basis(BACK, aPatient());
    Proposal before = (Proposal) PLANNER.answer(harmless);
    PlanBasis endangered = basis(BACK, aPatient("answers_yes: [rf-saddle-numb]\n"));

    PlanAnswer answer = PLANNER.propose(endangered, before.screening().permit().orElseThrow());

    assertThat(answer).isInstanceOf(NoPlan.Forbidden.class);
  }

  @Test
  void treatsAConditionLightlyWhereItIsTreatedSo() {
    Order order =
        anOrder().forDiagnoses("M79.7").on("neck-back", Side.BOTH).twiceAWeekForSixWeeks();

    assertThat(plan(order, aPatient()).lines())
        .allSatisfy(line -> assertThat(line.mostPressure()).isLessThanOrEqualTo(2));
  }

  @Test
  void keepsToThePrecautionsOfTheOrder() {
    Proposal plan =
        plan(
            anOrder().saying("Light pressure only.").twiceAWeekForSixWeeks(),
            aPatient(backPain(400)));

    assertThat(plan.lines())
        .allSatisfy(line -> assertThat(line.mostPressure()).isLessThanOrEqualTo(2));
    assertThat(plan.lines().getFirst().ceiling())
        .contains(new Ceiling.OfOrder("Light pressure only."));
  }

  @Test
  void leavesOutWhatThePrecautionsForbid() {
    Order order =
        anOrder()
            .naming("swedish", "pnf-met")
            .saying("No manipulation, no end-range stretching.")
            .twiceAWeekForSixWeeks();
    Proposal plan = plan(order, aPatient(backPain(400)));

    assertThat(plan.lines()).extracting(it -> it.technique().id()).containsOnly("swedish");
    assertThat(plan.omissions())
        .extracting(Omission::cause)
        .hasOnlyElementsOfType(Cause.AgainstTheOrder.class);
  }

  @Test
  void plansEachRegionForTheConditionThatIsSeatedThere() {
    Order order =
        anOrder()
            .forDiagnoses("M54.50", "M54.2")
            .on(
                new OrderedRegion("lower-back", Side.BOTH),
                new OrderedRegion("neck-back", Side.BOTH))
            .twiceAWeekForSixWeeks();

    assertThat(plan(order, aPatient(backPain(400))).lines())
        .filteredOn(it -> it.where().region().id().equals("neck-back"))
        .extracting(it -> ((Reason.FitsCondition) it.reason()).condition().id())
        .containsOnly("neck-pain");
  }

  @Test
  void plansTheUsualRegionsWhereTheOrderNamesNoneAndAsks() {
    Order order = anOrder().on(new OrderedRegion[0]).twiceAWeekForSixWeeks();
    Proposal plan = plan(order, aPatient(backPain(400)));

    assertThat(plan.lines()).extracting(it -> it.where().region().id()).contains("lower-back");
    assertThat(plan.openPoints()).extracting(OpenPoint::about).contains("regions");
  }

  @Test
  void hasNoPlanWhereNobodySaysWhereToTreat() {
    Order order = anOrder().forDiagnoses("R53.83").on(new OrderedRegion[0]).twiceAWeekForSixWeeks();

    assertThat(answer(order, aPatient())).isInstanceOf(NoPlan.NowhereToTreat.class);
  }

  @Test
  void treatsNowhereNobodyWorks() {
    Order order =
        anOrder()
            .on(
                new OrderedRegion("perineum", Side.UNSTATED),
                new OrderedRegion("lower-back", Side.BOTH))
            .twiceAWeekForSixWeeks();
    Proposal plan = plan(order, aPatient(backPain(400)));

    assertThat(plan.lines()).extracting(it -> it.where().region().id()).doesNotContain("perineum");
    assertThat(plan.omissions()).extracting(Omission::cause).contains(new Cause.NeverTreated());
  }

  @Test
  void sharesTheWholeVisitOut() {
    Proposal plan = plan(BACK, aPatient(backPain(400)));

    assertThat(plan.handsOn()).isEqualTo(Duration.ofMinutes(60));
  }

  @Test
  void comparesTheOrderWithTheUsualCourse() {
    Order order = anOrder().with(Frequency.of(1, Unit.WEEK), Course.ofVisits(40));

    assertThat(plan(order, aPatient(backPain(400))).beside().getFirst().comparison())
        .isEqualTo(Beside.Comparison.ORDER_IS_LONGER);
  }

  @Test
  void saysInWhatTheOrderedDoseDiffersFromAStudiedOne() {
    Order order =
        anOrder()
            .forDiagnoses("M17.11")
            .on(new OrderedRegion("knee-front", Side.RIGHT))
            .with(Frequency.of(1, Unit.WEEK), Course.ofVisits(8));

    assertThat(plan(order, aPatient()).beside().getFirst().courses())
        .flatExtracting(it -> it.comparison().map(PlanWords::dose).stream().toList())
        .contains("The order gives the same dose.");
  }

  @Test
  void neverProposesFewerVisitsThanOrdered() {
    Order order = anOrder().with(Frequency.of(2, Unit.WEEK), Course.ofVisits(40));

    assertThat(plan(order, aPatient(backPain(10))).schedule().visits()).hasValue(40);
  }

  @Test
  void leavesAdviceForHomeOutThatARuleSpeaksAgainst() {
    HomeCare home = plan(BACK, aPatient(backPain(400) + osteoporosis())).homeCare();

    assertThat(home.advice()).doesNotContain("cat-cow").contains("walking program");
    assertThat(home.cautions()).anyMatch(it -> it.contains("No bending"));
  }

  @Test
  void shedsNoLightOnWhatStaysOffSharedPapers() {
    Proposal plan = plan(BACK, aPatient("diagnoses:\n  - {icd10: Z91.411, text: example}\n"));

    assertThat(plan.rules())
        .filteredOn(FiredRule::discreet)
        .singleElement()
        .satisfies(rule -> assertThat(rule.sharedName()).doesNotContain("abuse"));
  }

  @Test
  void fillsGoalsFromTheFirstScore() {
    assertThat(painGoals(BACK, Measured.once(7)))
        .singleElement()
        .satisfies(
            goal -> {
              assertThat(goal.text()).contains("from 7 to 4 or lower");
              assertThat(goal.baseline()).hasValue(7);
              assertThat(goal.target()).hasValue(4);
            });
  }

  @Test
  void setsNoGoalTheScoresLeaveNoRoomFor() {
    assertThat(painGoals(BACK, Measured.once(1))).isEmpty();
    assertThat(withPain(BACK, Measured.once(1)).unfitGoals())
        .singleElement()
        .satisfies(
            goal ->
                assertThat(PlanWords.unfit(goal))
                    .isEqualTo(
                        "out of reach: from 1 on the NPRS / NRS that lies beyond the end of the"
                            + " scale"));
    assertThat(withPain(BACK, new Measured(7, 4)).unfitGoals())
        .singleElement()
        .satisfies(
            goal -> assertThat(PlanWords.unfit(goal)).isEqualTo("met already: NPRS / NRS is 4"));
  }

  @Test
  void takesNoWeeklyScoreForWhatIsFeltInOneSituation() {
    Order heel = anOrder().forDiagnoses("M72.2").on("foot-sole", Side.LEFT).twiceAWeekForSixWeeks();
    assertThat(painGoals(heel, Measured.once(7)))
        .singleElement()
        .satisfies(
            goal -> {
              assertThat(goal.text()).startsWith("First-step pain");
              assertThat(goal.baseline()).isEmpty();
            });
  }

  private static List<PlannedGoal> painGoals(Order order, Measured pain) {
    return withPain(order, pain).goals().stream()
        .filter(it -> it.instrument().id().equals("nprs"))
        .toList();
  }

  private static Proposal withPain(Order order, Measured pain) {
    PlanBasis basis = basis(order, aPatient(backPain(400)));
    return (Proposal)
        PLANNER.answer(
            new PlanBasis(order, basis.facts(), Map.of("nprs", pain), basis.scope(), basis.asOf()));
  }

  @Test
  void neverShowsARecalledFigure() {
    Proposal plan = plan(anOrder().forDiagnoses("M54.31").twiceAWeekForSixWeeks(), aPatient());

    assertThat(plan.beside().getFirst().courses()).isEmpty();
    assertThat(KNOWLEDGE.conditions().find("sciatica").orElseThrow().dosages()).isNotEmpty();
  }

  private static String backPain(int days) {
    return "diagnoses:\n  - {icd10: M54.50, text: Low back pain, days_since_onset: " + days + "}\n";
  }

  private static String osteoporosis() {
    return "  - {icd10: M81.0, text: Osteoporosis, days_since_onset: 900}\n";
  }
}
