package org.fascia.medicine.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Finding;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Technique;
import org.fascia.medicine.planning.Frequency.Unit;
import org.fascia.medicine.screening.LeftOut;
import org.fascia.medicine.screening.Screener;
import org.fascia.medicine.screening.Screening;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** What holds of every plan, whoever the patient and whatever the order. */
class PlanLaws {
  private static final Knowledge KNOWLEDGE = PlanExamples.KNOWLEDGE;
  private static final Screener SCREENER = Screener.of(KNOWLEDGE);
  private static final Planner PLANNER = PlanExamples.PLANNER;

  private record Example(Order order, Facts facts) {
    Example with(List<Finding> findings) {
      return new Example(
          order,
          new Facts(
              facts.person(),
              facts.diagnoses(),
              facts.operations(),
              facts.medicines(),
              facts.measurements(),
              findings,
              facts.answers(),
              facts.scores(),
              facts.clearances()));
    }
  }

  @Test
  void touchesOnlyWhatIsOrdered() {
    forEveryPlan(
        plan -> {
          for (Line line : plan.lines()) {
            assertThat(line.where().apart())
                .allMatch(part -> ordered(plan.mandate()).stream().anyMatch(it -> it.covers(part)));
          }
        });
  }

  @Test
  void doesNothingTwice() {
    forEveryPlan(
        plan ->
            assertThat(plan.lines())
                .allMatch(
                    line -> plan.lines().stream().filter(it -> isSame(it, line)).count() == 1));
  }

  private static boolean isSame(Line one, Line other) {
    return one.technique().equals(other.technique()) && one.where().overlaps(other.where());
  }

  @Test
  void usesOnlyTheTechniquesNamed() {
    forEveryPlan(
        plan -> {
          if (plan.mandate().treatment() instanceof Treatment.Named(List<String> named)) {
            assertThat(plan.lines()).extracting(it -> it.technique().id()).isSubsetOf(named);
          }
        });
  }

  @Test
  void staysWithinTheMinutesOfTheOrder() {
    forEveryPlan(
        plan ->
            assertThat(plan.handsOn())
                .isLessThanOrEqualTo(plan.mandate().perVisit().orElse(Duration.ofMinutes(60))));
  }

  @Test
  void neverPlansAnotherNumberOfVisitsThanTheOrder() {
    forEveryPlan(
        plan -> {
          assertThat(plan.schedule().visits()).isEqualTo(((Order) plan.mandate()).visits());
          assertThat(plan.schedule().frequency())
              .isEqualTo(plan.mandate().frequency().orElseThrow());
        });
  }

  @Test
  void neverTouchesARegionThatIsLeftOut() {
    forEveryPlan(
        plan -> {
          for (Line line : plan.lines()) {
            for (LeftOut leftOut : plan.screening().leaveOut()) {
              assertThat(hits(leftOut, line.where())).isFalse();
            }
          }
        });
  }

  @Test
  void neverExceedsALimitOfTheLineOrTheUsualMaximum() {
    forEveryPlan(
        plan -> {
          for (Line line : plan.lines()) {
            assertThat(line.mostPressure())
                .isLessThanOrEqualTo(line.technique().pressure().most())
                .isLessThanOrEqualTo(lowestLimit(plan, line));
          }
        });
  }

  @Test
  void staysWithTheLighterOfTwoConditionsAndSaysSo() {
    forEveryPlan(
        plan -> {
          for (Condition one : plan.conditions()) {
            one.maxPressure()
                .ifPresent(
                    most -> assertThat(plan.lines()).allMatch(line -> line.mostPressure() <= most));
          }
          assertThat(plan.conflicts()).allMatch(it -> it.planned() <= it.asked());
        });
  }

  @Test
  void everyLineIsPermittedByItsOwnScreening() {
    forEveryPlan(
        plan -> {
          for (Line line : plan.lines()) {
            assertThat(screenings(plan, line))
                .allMatch(screening -> screening.verdict().permitsTreatment());
          }
        });
  }

  @Test
  void everyReviewLiesWithinTheVisits() {
    forEveryPlan(
        plan ->
            assertThat(plan.schedule().reviews())
                .allSatisfy(
                    review ->
                        assertThat(review.afterVisit())
                            .isBetween(1, plan.schedule().visits().orElseThrow())));
  }

  @Test
  void theSameOrderAndFactsGiveTheSamePlan() {
    qt().withExamples(60)
        .forAll(examples())
        .checkAssert(
            example ->
                assertThat(described(answer(example)))
                    .isEqualTo(described(answer(new Example(example.order(), shuffled(example))))));
  }

  @Test
  void whatWasJustProposedStillFits() {
    forEveryPlan(
        plan ->
            assertThat(PLANNER.review(plan.basis(), edits(plan)))
                .isInstanceOf(PlanReview.StillFits.class));
  }

  @Test
  void aFindingLessNeverMakesThePlanMoreCautiousThere() {
    qt().withExamples(150)
        .forAll(examples())
        .checkAssert(
            example -> {
              List<Finding> findings = example.facts().findings();
              for (Finding finding : findings) {
                List<Finding> fewer = findings.stream().filter(it -> !it.equals(finding)).toList();
                assertThat(allowed(example.with(fewer))).satisfies(atLeast(allowed(example)));
              }
            });
  }

  private static Consumer<Map<String, Integer>> atLeast(Map<String, Integer> before) {
    return after ->
        before.forEach(
            (where, pressure) ->
                assertThat(after.getOrDefault(where, 0))
                    .as(where)
                    .isGreaterThanOrEqualTo(pressure));
  }

  /** The highest pressure for each technique on each side of each region. */
  private static Map<String, Integer> allowed(Example example) {
    Map<String, Integer> allowed = new HashMap<>();
    for (Allowance one :
        PLANNER.allowances(PlanExamples.basis(example.order(), example.facts())).permitted()) {
      for (TreatedRegion part : one.where().apart()) {
        allowed.merge(
            one.technique().id() + " " + part.region().id() + " " + part.side(),
            one.mostPressure(),
            Math::max);
      }
    }
    return allowed;
  }

  private static List<LineEdit> edits(Proposal plan) {
    return plan.lines().stream().map(LineEdit::of).toList();
  }

  @Test
  void minutesAreNeitherLostNorInvented() {
    qt().forAll(
            integers().between(5, 120), lists().of(integers().between(1, 5)).ofSizeBetween(1, 8))
        .checkAssert(
            (minutes, weights) -> {
              List<MinutesShare.Claim> claims =
                  weights.stream().map(it -> new MinutesShare.Claim(it, 120)).toList();
              int step = weights.size() * 5 <= minutes ? 5 : 1;
              int[] shares = MinutesShare.share(minutes, step, claims);
              assertThat(java.util.Arrays.stream(shares).sum()).isEqualTo(minutes);
            });
  }

  /** Laws about plans prove nothing where there are none. */
  @Test
  void theExamplesAreOftenPlansAndOftenNot() {
    long plans =
        Stream.iterate(1, seed -> seed + 1)
            .limit(200)
            .filter(seed -> answer(example(new Random(seed))) instanceof Proposal)
            .count();

    assertThat(plans).isBetween(50L, 150L);
  }

  private static void forEveryPlan(java.util.function.Consumer<Proposal> law) {
    qt().withExamples(150)
        .forAll(examples())
        .checkAssert(
            example -> {
              if (answer(example) instanceof Proposal plan) {
                law.accept(plan);
              }
            });
  }

  private static PlanAnswer answer(Example example) {
    return PLANNER.answer(PlanExamples.basis(example.order(), example.facts()));
  }

  /** Everything a reader sees of an answer that depends on order and facts. */
  private static List<Object> described(PlanAnswer answer) {
    return switch (answer) {
      case Proposal plan ->
          List.of(
              plan.lines(),
              plan.omissions(),
              plan.conflicts(),
              plan.schedule(),
              plan.goals(),
              plan.rules(),
              plan.homeCare(),
              plan.openPoints());
      case NoPlan noPlan -> List.of(noPlan.screening().fired());
    };
  }

  private static Facts shuffled(Example example) {
    Facts facts = example.facts();
    var diagnoses = new ArrayList<>(facts.diagnoses());
    java.util.Collections.shuffle(diagnoses, new Random(7));
    return facts.withDiagnoses(diagnoses);
  }

  private static List<TreatedRegion> ordered(Mandate order) {
    return order.regions().stream()
        .map(it -> TreatedRegion.ordered(KNOWLEDGE.regions().get(it.region()), it.side()))
        .toList();
  }

  private static boolean hits(LeftOut leftOut, TreatedRegion where) {
    return where.region().zones().contains(leftOut.site().zone())
        && leftOut.site().side().meets(where.side());
  }

  private static int lowestLimit(Proposal plan, Line line) {
    return screenings(plan, line).stream()
        .flatMap(screening -> screening.limits().stream())
        .mapToInt(limit -> limit.maxPressure())
        .min()
        .orElse(5);
  }

  private static List<Screening> screenings(Proposal plan, Line line) {
    Facts facts = PLANNER.facts(plan.mandate(), plan.basis().facts());
    return line.technique().screenedAs().stream()
        .flatMap(slug -> line.where().sites().stream().map(site -> screen(facts, slug, site)))
        .toList();
  }

  private static Screening screen(Facts facts, String slug, Site site) {
    return SCREENER.screenLine(facts, slug, site);
  }

  private static Gen<Example> examples() {
    return integers().allPositive().map(seed -> example(new Random(seed)));
  }

  private static Example example(Random random) {
    return new Example(order(random), Drawn.one(Drawn.PATIENTS, random));
  }

  static Order order(Random random) {
    List<OrderedRegion> regions =
        Stream.generate(() -> Drawn.region(random))
            .limit(1 + random.nextInt(4))
            .distinct()
            .toList();
    Treatment treatment =
        random.nextBoolean()
            ? new Treatment.Massage()
            : new Treatment.Named(
                Stream.generate(() -> Drawn.one(KNOWLEDGE.techniques().all(), random))
                    .map(Technique::id)
                    .limit(1 + random.nextInt(3))
                    .distinct()
                    .toList());
    return new Order(
        new Prescriber("Ana Ruiz", "MD", Optional.empty()),
        Stream.generate(() -> Drawn.one(Drawn.CODES, random))
            .limit(1 + random.nextInt(3))
            .distinct()
            .toList(),
        treatment,
        regions,
        Optional.of(Frequency.of(1 + random.nextInt(3), Unit.WEEK)),
        Course.ofWeeks(1 + random.nextInt(12)),
        Optional.of(Duration.ofMinutes(10 + random.nextInt(80))),
        Optional.empty(),
        OrderExamples.AS_OF);
  }
}
