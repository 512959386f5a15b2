package org.fascia.medicine.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.medicine.planning.PlanExamples.PLANNER;
import static org.fascia.medicine.planning.ResponseExamples.both;
import static org.fascia.medicine.planning.ResponseExamples.edits;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.fascia.medicine.measuring.Change;
import org.fascia.medicine.measuring.trajectory.Trajectory;
import org.junit.jupiter.api.Test;

/** What holds of every plan after a response, whoever the patient and whatever the order. */
class ResponseLaws {
  /** A plan that was followed, and the basis it was made from. */
  private record Followed(Proposal plan, Random random) {
    PlanBasis after(Response response) {
      return plan.basis().with(response);
    }
  }

  @FunctionalInterface
  private interface Law {
    void hold(Followed followed);
  }

  @Test
  void aWorseResponseNeverMakesThePlanMoreIntenseAnywhere() {
    forEveryPlan(
        followed -> {
          Response otherwise = reevaluation(followed);
          Proposal before = (Proposal) PLANNER.answer(followed.after(otherwise));
          PlanAnswer after = PLANNER.answer(followed.after(both(otherwise, gotWorse(followed))));
          if (after instanceof Proposal gentler) {
            assertNowhereMore(minutes(gentler), minutes(before));
            assertNowhereMore(most(gentler, Line::mostPressure), most(before, Line::mostPressure));
            assertNowhereMore(most(gentler, Line::pressure), most(before, Line::pressure));
            assertThat(gentler.handsOn()).isLessThanOrEqualTo(before.handsOn());
          }
        });
  }

  @Test
  void afterAWorseScoreEveryLineIsBelowWhatWasFollowed() {
    forEveryPlan(
        followed -> {
          Response worse = ResponseExamples.worse(edits(followed.plan()));
          if (PLANNER.answer(followed.after(worse)) instanceof Proposal gentler) {
            Map<String, Integer> planned = most(followed.plan(), Line::mostPressure);
            most(gentler, Line::mostPressure)
                .forEach(
                    (where, pressure) ->
                        assertThat(pressure)
                            .as(where)
                            .isLessThanOrEqualTo(Math.max(1, planned.getOrDefault(where, 1) - 1)));
          }
        });
  }

  @Test
  void stillKeepsToOrderAndLimits() {
    forEveryPlan(
        followed -> {
          Response response = both(reevaluation(followed), gotWorse(followed));
          if (PLANNER.answer(followed.after(response)) instanceof Proposal plan) {
            assertThat(PLANNER.revise(followed.plan(), edits(plan)))
                .isInstanceOf(Revision.Revised.class);
            assertThat(PLANNER.revise(plan, edits(plan))).isInstanceOf(Revision.Revised.class);
            assertThat(plan.schedule()).isEqualTo(followed.plan().schedule());
          }
        });
  }

  @Test
  void changedTechniquesKeepToOrderAndLimitsToo() {
    forEveryPlan(
        followed -> {
          Response change =
              ResponseExamples.proposing(Trajectory.Step.CHANGE, edits(followed.plan()));
          Proposal plan = (Proposal) PLANNER.answer(followed.after(change));
          assertThat(PLANNER.revise(followed.plan(), edits(plan)))
              .isInstanceOf(Revision.Revised.class);
        });
  }

  @Test
  void whatIsNotWorseChangesNoLine() {
    forEveryPlan(
        followed -> {
          for (Change.Answer answer :
              List.of(Change.Answer.BETTER, Change.Answer.SAME, Change.Answer.CANNOT_TELL)) {
            Response calm =
                ResponseExamples.scored(answer, Optional.empty(), edits(followed.plan()));
            Proposal plan = (Proposal) PLANNER.answer(followed.after(calm));
            assertThat(plan.lines()).isEqualTo(followed.plan().lines());
            assertThat(plan.omissions()).isEqualTo(followed.plan().omissions());
            assertThat(plan.inReserve()).isEqualTo(followed.plan().inReserve());
            assertThat(plan.response()).isEmpty();
          }
        });
  }

  @Test
  void theSameResponseGivesTheSamePlan() {
    forEveryPlan(
        followed -> {
          PlanBasis basis = followed.after(both(reevaluation(followed), gotWorse(followed)));
          assertThat(lines(PLANNER.answer(basis))).isEqualTo(lines(PLANNER.answer(basis)));
        });
  }

  /** What was accepted after a response is not held against the same response again. */
  @Test
  void whatWasMadeAfterAResponseStillFits() {
    forEveryPlan(
        followed -> {
          PlanBasis basis = followed.after(both(reevaluation(followed), gotWorse(followed)));
          if (PLANNER.answer(basis) instanceof Proposal plan
              && !edits(plan).equals(edits(followed.plan()))) {
            assertThat(PLANNER.review(basis, edits(plan))).isInstanceOf(PlanReview.StillFits.class);
          }
        });
  }

  private static Response reevaluation(Followed followed) {
    Trajectory.Step step = Drawn.one(List.of(Trajectory.Step.values()), followed.random());
    return ResponseExamples.proposing(step, edits(followed.plan()));
  }

  /** A worse score, a flare after one of the lines, or both. */
  private static Response gotWorse(Followed followed) {
    List<LineEdit> lines = edits(followed.plan());
    LineEdit line = Drawn.one(lines, followed.random());
    Response flare = ResponseExamples.flare(line.region(), line.side(), line.technique(), lines);
    return switch (followed.random().nextInt(3)) {
      case 0 -> ResponseExamples.worse(lines);
      case 1 -> flare;
      default -> both(ResponseExamples.worse(lines), flare);
    };
  }

  private static void assertNowhereMore(Map<String, Integer> after, Map<String, Integer> before) {
    after.forEach(
        (where, much) ->
            assertThat(much).as(where).isLessThanOrEqualTo(before.getOrDefault(where, 0)));
  }

  private static Map<String, Integer> minutes(Proposal plan) {
    Map<String, Duration> minutes = new HashMap<>();
    plan.lines()
        .forEach(it -> minutes.merge(it.where().region().id(), it.handsOn(), Duration::plus));
    Map<String, Integer> whole = new HashMap<>();
    minutes.forEach((region, length) -> whole.put(region, (int) length.toMinutes()));
    return whole;
  }

  private static Map<String, Integer> most(Proposal plan, Function<Line, Integer> pressure) {
    Map<String, Integer> most = new HashMap<>();
    for (Line line : plan.lines()) {
      for (TreatedRegion part : line.where().apart()) {
        most.merge(PlanWords.region(part), pressure.apply(line), Math::max);
      }
    }
    return most;
  }

  private static List<Object> lines(PlanAnswer answer) {
    return switch (answer) {
      case Proposal plan -> new ArrayList<>(plan.lines());
      case NoPlan none -> List.of(none.getClass());
    };
  }

  private static void forEveryPlan(Law law) {
    qt().withExamples(120)
        .forAll(integers().allPositive())
        .checkAssert(
            seed -> {
              Random random = new Random(seed);
              PlanBasis basis =
                  PlanExamples.basis(PlanLaws.order(random), Drawn.one(Drawn.PATIENTS, random));
              if (PLANNER.answer(basis) instanceof Proposal plan) {
                law.hold(new Followed(plan, random));
              }
            });
  }
}
