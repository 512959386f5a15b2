package org.fascia.medicine.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.Goal;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Technique;
import org.fascia.medicine.planning.BroughtDiagnosis.Maker;
import org.fascia.medicine.planning.BroughtDiagnosis.Profession;
import org.fascia.medicine.screening.LeftOut;
import org.fascia.medicine.screening.Screener;
import org.fascia.medicine.screening.Screening;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** What a plan of each kind may say and do, whoever the person and whatever is wanted. */
class KindLaws {
  private static final Planner PLANNER = PlanExamples.PLANNER;
  private static final Screener SCREENER = Screener.of(PlanExamples.KNOWLEDGE);
  private static final SessionPlanner SESSIONS =
      new SessionPlanner(PlanExamples.KNOWLEDGE, SCREENER);
  private static final Scope SCOPE = Scope.everything(PlanExamples.KNOWLEDGE);

  /** Whatever belongs to the treatment of a condition, or to who ordered or pays it. */
  private static final List<Class<?>> OF_TREATMENT =
      List.of(
          Condition.class,
          Condition.Choice.class,
          Goal.class,
          PlannedGoal.class,
          Estimate.class,
          Instrument.class,
          Reason.class,
          Mandate.class,
          Prescriber.class,
          MatchedDiagnosis.class,
          Cause.AgainstTheOrder.class);

  private static final Set<String> OF_ORDERS =
      Set.of("ordered", "prescriber", "prescribed", "prescription", "payer", "insurer", "claim");

  @Test
  void aSessionNamesNothingOfATreatment() {
    forEveryOutline(
        outline ->
            assertThat(within(List.of(outline.steps(), outline.leftOut(), outline.basis().wish())))
                .noneMatch(it -> OF_TREATMENT.stream().anyMatch(type -> type.isInstance(it))));
  }

  @Test
  void theWordsOfASessionNameNoCondition() {
    List<String> names =
        PlanExamples.KNOWLEDGE.conditions().all().stream()
            .flatMap(it -> Stream.of(it.name(), it.plainName()))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
    forEveryOutline(
        outline ->
            assertThat(outline.steps())
                .extracting(step -> words(step).toLowerCase(Locale.ROOT))
                .allSatisfy(words -> assertThat(names).noneMatch(words::contains)));
  }

  @Test
  void aSessionNeverTouchesWhatIsLeftOut() {
    forEveryOutline(
        outline -> {
          for (Outline.Step step : outline.steps()) {
            assertThat(outline.screening().leaveOut()).noneMatch(it -> hits(it, step.where()));
            assertThat(step.where().region().treatable()).isTrue();
          }
        });
  }

  @Test
  void aSessionNeverExceedsAPressureLimit() {
    forEveryOutline(
        outline -> {
          for (Outline.Step step : outline.steps()) {
            assertThat(step.mostPressure())
                .isLessThanOrEqualTo(step.technique().pressure().most())
                .isLessThanOrEqualTo(
                    lowestLimit(outline.basis().facts(), step.technique(), step.where()));
          }
        });
  }

  @Test
  void aSessionStaysWithinWhatIsWanted() {
    forEveryOutline(
        outline -> {
          assertThat(outline.handsOn()).isLessThanOrEqualTo(outline.basis().wish().perVisit());
          assertThat(outline.steps())
              .allMatch(step -> isWanted(outline.basis().wish(), step.where()));
        });
  }

  @Test
  void thereIsNoSessionWhereTheScreeningForbidsOne() {
    qt().withExamples(150)
        .forAll(sessions())
        .checkAssert(
            basis -> {
              boolean permitted =
                  SCREENER
                      .screen(basis.facts(), SESSIONS.request(basis.wish()))
                      .permit()
                      .isPresent();
              assertThat(SESSIONS.answer(basis) instanceof NoOutline.Forbidden)
                  .isEqualTo(!permitted);
              assertThat(SESSIONS.allowances(basis).permitted().isEmpty() || permitted).isTrue();
            });
  }

  @Test
  void whatWasJustOutlinedStillFits() {
    forEveryOutline(
        outline ->
            assertThat(SESSIONS.review(outline.basis(), edits(outline)))
                .isInstanceOf(PlanReview.StillFits.class));
  }

  @Test
  void aPlanWithoutAnOrderSpeaksOfNone() {
    forEveryAgreedPlan(
        plan -> {
          assertThat(words(plan))
              .allSatisfy(
                  words ->
                      assertThat(words.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                          .doesNotContainAnyElementsOf(OF_ORDERS));
          assertThat(plan.openPoints()).noneMatch(it -> it.whom() == OpenPoint.Whom.PRESCRIBER);
        });
  }

  @Test
  void aPlanWithoutAnOrderIsHeldAgainstNone() {
    forEveryAgreedPlan(
        plan -> {
          assertThat(plan.schedule().visits()).isEmpty();
          assertThat(plan.beside())
              .allMatch(it -> it.comparison() == Beside.Comparison.ALIKE)
              .flatExtracting(Beside::courses)
              .allMatch(it -> it.comparison().isEmpty());
        });
  }

  @Test
  void aPlanWithoutAnOrderNeverTouchesWhatIsLeftOutNorExceedsALimit() {
    forEveryAgreedPlan(
        plan -> {
          Facts facts = PLANNER.facts(plan.mandate(), plan.basis().facts());
          for (Line line : plan.lines()) {
            assertThat(plan.screening().leaveOut()).noneMatch(it -> hits(it, line.where()));
            assertThat(line.mostPressure())
                .isLessThanOrEqualTo(lowestLimit(facts, line.technique(), line.where()));
          }
        });
  }

  @Test
  void whoeverNobodyOrderedForIsAdvisedToSeeAPhysician() {
    qt().withExamples(150)
        .forAll(agreements())
        .checkAssert(
            basis -> {
              if (PLANNER.answer(basis) instanceof NoPlan.Forbidden forbidden) {
                assertThat(forbidden.first())
                    .extracting(NoPlan.Step::contact)
                    .doesNotContain(NoPlan.Contact.PRESCRIBER);
              }
            });
  }

  /** Laws about plans prove nothing where there are none. */
  @Test
  void theExamplesAreOftenPermittedAndOftenNot() {
    List<Integer> seeds = Stream.iterate(1, seed -> seed + 1).limit(200).toList();

    assertThat(seeds)
        .filteredOn(seed -> SESSIONS.answer(session(new Random(seed))) instanceof Outline)
        .hasSizeBetween(50, 170);
    assertThat(seeds)
        .filteredOn(seed -> PLANNER.answer(agreed(new Random(seed))) instanceof Proposal)
        .hasSizeBetween(50, 170);
  }

  private static void forEveryOutline(Consumer<Outline> law) {
    qt().withExamples(150)
        .forAll(sessions())
        .checkAssert(
            basis -> {
              if (SESSIONS.answer(basis) instanceof Outline outline) {
                law.accept(outline);
              }
            });
  }

  private static void forEveryAgreedPlan(Consumer<Proposal> law) {
    qt().withExamples(150)
        .forAll(agreements())
        .checkAssert(
            basis -> {
              if (PLANNER.answer(basis) instanceof Proposal plan) {
                law.accept(plan);
              }
            });
  }

  private static Gen<SessionBasis> sessions() {
    return integers().allPositive().map(seed -> session(new Random(seed)));
  }

  private static Gen<PlanBasis> agreements() {
    return integers().allPositive().map(seed -> agreed(new Random(seed)));
  }

  private static SessionBasis session(Random random) {
    return new SessionBasis(
        new Wish(regions(random), Duration.ofMinutes(15 + random.nextInt(100))),
        Drawn.one(Drawn.PATIENTS, random),
        SCOPE,
        OrderExamples.AS_OF);
  }

  private static PlanBasis agreed(Random random) {
    Maker maker = new Maker("Ana Ruiz", Drawn.one(List.of(Profession.values()), random));
    return new PlanBasis(
        new Agreement(
            Stream.generate(() -> Drawn.one(Drawn.CODES, random))
                .limit(1 + random.nextInt(3))
                .distinct()
                .map(code -> new BroughtDiagnosis(code, maker))
                .toList(),
            regions(random),
            Optional.of(Frequency.of(1, Frequency.Unit.WEEK)).filter(it -> random.nextBoolean()),
            Optional.of(Duration.ofMinutes(45)).filter(it -> random.nextBoolean()),
            OrderExamples.AS_OF),
        Drawn.one(Drawn.PATIENTS, random),
        Map.of("nprs", Measured.once(random.nextInt(11))),
        SCOPE,
        OrderExamples.AS_OF);
  }

  private static List<OrderedRegion> regions(Random random) {
    return Stream.generate(() -> Drawn.region(random)).limit(random.nextInt(5)).distinct().toList();
  }

  private static List<LineEdit> edits(Outline outline) {
    return outline.steps().stream().map(Outline.Step::edit).toList();
  }

  private static String words(Outline.Step step) {
    return PlanWords.region(step.where()) + ", " + step.technique().name();
  }

  /** Everything the plan says by itself; the texts of the safety rules are theirs. */
  private static List<String> words(Proposal plan) {
    List<String> words = new ArrayList<>();
    plan.lines().forEach(line -> words.add(PlanWords.reason(line.reason())));
    plan.goals().forEach(goal -> words.add(goal.text()));
    plan.watchFor().forEach(sign -> words.add(PlanWords.watched(sign, plan.mandate())));
    plan.openPoints().forEach(it -> words.add(it.question() + " " + it.meanwhile()));
    plan.omissions().stream()
        .filter(
            it ->
                !(it.cause() instanceof Cause.KeptOut || it.cause() instanceof Cause.NotPermitted))
        .filter(it -> !(it.cause() instanceof Cause.NotAtThisPressure))
        .forEach(it -> words.add(PlanWords.omission(it)));
    return words;
  }

  /** The value and all it consists of. */
  private static List<Object> within(Object value) {
    List<Object> found = new ArrayList<>(List.of(value));
    switch (value) {
      case Collection<?> many -> many.forEach(one -> found.addAll(within(one)));
      case Optional<?> perhaps -> perhaps.ifPresent(one -> found.addAll(within(one)));
      case Record whole -> parts(whole).forEach(one -> found.addAll(within(one)));
      default -> {
        // a value without parts
      }
    }
    return found;
  }

  private static List<Object> parts(Record whole) {
    List<Object> parts = new ArrayList<>();
    for (RecordComponent component : whole.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        parts.add(component.getAccessor().invoke(whole));
      } catch (ReflectiveOperationException unreadable) {
        throw new IllegalStateException(unreadable);
      }
    }
    return parts;
  }

  private static boolean isWanted(Wish wish, TreatedRegion where) {
    return where.apart().stream()
        .allMatch(
            part ->
                SessionMeaning.of(wish, PlanExamples.KNOWLEDGE).regions().stream()
                    .anyMatch(region -> region.covers(part)));
  }

  private static boolean hits(LeftOut leftOut, TreatedRegion where) {
    return where.region().zones().contains(leftOut.site().zone())
        && leftOut.site().side().meets(where.side());
  }

  private static int lowestLimit(Facts facts, Technique technique, TreatedRegion where) {
    return technique.screenedAs().stream()
        .flatMap(slug -> where.sites().stream().map(site -> SCREENER.screenLine(facts, slug, site)))
        .map(Screening::limits)
        .flatMap(List::stream)
        .mapToInt(limit -> limit.maxPressure())
        .min()
        .orElse(5);
  }
}
