package org.fascia.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.budget.BudgetExamples.budget;
import static org.fascia.budget.BudgetExamples.day;
import static org.fascia.budget.BudgetExamples.need;
import static org.fascia.budget.BudgetExamples.pack;
import static org.fascia.budget.BudgetExamples.warns;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fascia.budget.files.CaseFile;
import org.fascia.budget.packs.PayerPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decisions and test cases of section 5 of the prescription rules. */
class PrescriptionRulesTest {
  private static final String NEVER = "{asked: never, force: soft}";
  private static final String SIX_WEEKS =
      "orders: [{id: rx, written: 2026-01-05, signed: 2026-01-05, duration: 6 weeks, frequency: 2 per week}]";
  private static final List<String> VISITS =
      List.of("2026-01-07", "2026-01-09", "2026-01-12", "2026-01-14", "2026-01-16", "2026-01-20");

  private static String treated(int visits) {
    return "treated: [" + String.join(", ", VISITS.subList(0, visits)) + "]";
  }

  @Test
  void sixVisitsLeaveSixOfTwiceAWeekForSixWeeks() {
    VisitBudget budget = budget("2026-01-20", SIX_WEEKS, treated(6));

    assertThat(budget.left()).isEqualTo(new Left.Exactly(6));
    assertThat(budget.until()).hasValue(day("2026-02-17"));
    assertThat(budget.binding()).map(Limit::id).hasValue("order/rx/visits");
    assertThat(budget.ends()).map(Limit::id).hasValue("order/rx/end");
  }

  @ParameterizedTest(name = "visit {0} by {1} weeks")
  @CsvSource({
    "1, episode, false", "1, rolling-7, false", "1, calendar-mon, false", "1, calendar-sun, false",
    "2, episode, false", "2, rolling-7, false", "2, calendar-mon, false", "2, calendar-sun, false",
    "3, episode, true", "3, rolling-7, true", "3, calendar-mon, false", "3, calendar-sun, false",
    "4, episode, false", "4, rolling-7, true", "4, calendar-mon, false", "4, calendar-sun, false",
    "5, episode, false", "5, rolling-7, true", "5, calendar-mon, true", "5, calendar-sun, true",
    "6, episode, true", "6, rolling-7, true", "6, calendar-mon, false", "6, calendar-sun, false"
  })
  void countsWeeksAsTheWorkedTableDoes(int visits, String week, boolean over) {
    PayerPacks packs = pack("{by: visit}", week, NEVER, need());
    String day = VISITS.get(visits - 1);

    VisitBudget budget = budget(packs, day, SIX_WEEKS, treated(visits));

    assertThat(budget.warnings())
        .filteredOn(it -> it.kind() == Warning.Kind.PACE && it.says().contains("more than"))
        .hasSize(over ? 1 : 0);
  }

  @ParameterizedTest(name = "{0} from {1}")
  @CsvSource({
    "6 weeks, 2026-01-07, 2026-02-17",
    "90 days, 2026-01-07, 2026-04-06",
    "30 days, 2026-01-07, 2026-02-05",
    "1 month, 2026-01-31, 2026-02-27"
  })
  void endsACourseOnItsLastDay(String length, String start, String end) {
    String order =
        "orders: [{id: rx, written: %s, signed: %s, duration: %s}]".formatted(start, start, length);

    VisitBudget last = budget(end, order, "treated: [" + start + "]");
    VisitBudget after = budget(day(end).plusDays(1).toString(), order, "treated: [" + start + "]");

    assertThat(last.oneMore()).isTrue();
    assertThat(after.oneMore()).isFalse();
    assertThat(after.until()).hasValue(day(end));
  }

  @Test
  void t1ExhaustsAfterSixVisitsOrExpiresByAge() {
    String order = "orders: [{id: rx, written: 2026-03-02, signed: 2026-03-02, visits: 6}]";

    VisitBudget first = budget("2026-03-02", order, "treated: [2026-03-02]");
    VisitBudget sixth =
        budget(
            "2026-03-20",
            order,
            "treated: [2026-03-02, 2026-03-04, 2026-03-06, 2026-03-09, 2026-03-11, 2026-03-13]");

    assertThat(first.until()).hasValue(day("2027-03-02"));
    assertThat(first.left()).isEqualTo(new Left.Exactly(5));
    assertThat(sixth.left()).isEqualTo(new Left.Exactly(0));
    assertThat(sixth.ordered().state()).isEqualTo(Light.State.NO);
  }

  @Test
  void t2CountsTheSmallerOfTwoTotalsAndAsks() {
    String order =
        "orders: [{id: rx, written: 2026-01-05, signed: 2026-01-05, visits: 10, duration: 4 weeks, frequency: 2 per week}]";

    VisitBudget open = budget("2026-01-06", order);
    VisitBudget answered =
        budget(
            "2026-01-06",
            order,
            "answers: [{order: rx, visits: 10, by: Dr Ruiz, day: 2026-01-06}]");

    assertThat(open.left()).isEqualTo(new Left.Exactly(8));
    assertThat(open.questions()).containsExactly(new TwoTotals(new OrderRef("rx"), 10, 8, 10, 8));
    assertThat(warns(open, Warning.Kind.TWO_TOTALS)).isTrue();
    assertThat(answered.left()).isEqualTo(new Left.Exactly(10));
    assertThat(answered.questions()).isEmpty();
  }

  @Test
  void t3TakesTheEarlierOfStatedEndAndCourse() {
    VisitBudget budget =
        budget(
            "2026-01-08",
            "orders: [{id: rx, written: 2026-01-05, signed: 2026-01-05, duration: 6 weeks, ends: 2026-02-01}]",
            "treated: [2026-01-07]");

    assertThat(budget.until()).hasValue(day("2026-02-01"));
  }

  @Test
  void t4BlocksTheDayAfterTheAuthorisation() {
    String va =
        "payer: va-community-care\nauthorisations: [{id: a, number: VA1, granted: {visits: 12, from: 2026-01-07, to: 2026-04-06}}]";

    assertThat(shipped(va, "2026-04-06").oneMore()).isTrue();
    assertThat(shipped(va, "2026-04-07").oneMore()).isFalse();
  }

  @Test
  void t5CountsByClaimWhoeverReferred() {
    VisitBudget budget =
        shipped(
            """
            payer: washington-lni
            claim: {number: A1, injured: 2025-12-20}
            orders:
              - {id: old, written: 2026-01-05, signed: 2026-01-05, visits: 6, ended: {from: 2026-02-01, why: superseded}}
              - {id: new, written: 2026-02-01, signed: 2026-02-01, visits: 6}
            """
                + treated(6),
            "2026-02-02");

    assertThat(budget.ordered().state()).isEqualTo(Light.State.YES);
    assertThat(budget.agreed().state()).isEqualTo(Light.State.NO);
    assertThat(budget.left()).isEqualTo(new Left.Exactly(0));
  }

  @Test
  void t6ReleasesTheReservationOfANoShow() {
    String order = "orders: [{id: rx, written: 2026-01-05, signed: 2026-01-05, visits: 6}]";

    VisitBudget booked = budget("2026-01-08", order, "booked: [2026-01-09]");
    VisitBudget missed = budget("2026-01-10", order, "no_show: [2026-01-09]");

    assertThat(booked.left()).isEqualTo(new Left.Exactly(5));
    assertThat(missed.left()).isEqualTo(new Left.Exactly(6));
  }

  @Test
  void t8CountsTwoVisitsOfADayOnceByDateOfService() {
    String order = "orders: [{id: rx, written: 2026-01-05, signed: 2026-01-05, visits: 6}]";
    PayerPacks byDate = pack("{by: date-of-service}", "episode", NEVER, need());

    VisitBudget visits = budget("2026-01-08", order, "treated: [2026-01-07, 2026-01-07]");
    VisitBudget dates = budget(byDate, "2026-01-08", order, "treated: [2026-01-07, 2026-01-07]");

    assertThat(visits.left()).isEqualTo(new Left.Exactly(4));
    assertThat(dates.left()).isEqualTo(new Left.Exactly(5));
  }

  @Test
  void t10StopsWhereThePayerExcludesMassage() {
    PayerPacks packs =
        pack("{by: visit}", "episode", NEVER, BudgetExamples.rule("no", "excludes: {force: hard}"));

    VisitBudget budget = budget(packs, "2026-01-08");

    assertThat(budget.left()).isEqualTo(new Left.Exactly(0));
    assertThat(budget.beyond()).isEqualTo(new Beyond(Beyond.Answer.NEVER, List.of("payer/no")));
  }

  @Test
  void countsAVerbalOrderThatIsSignedInTime() {
    String order =
        "orders: [{id: rx, written: 2026-01-05, verbal: 2026-01-03, signed: %s, visits: 6}]";

    VisitBudget inTime =
        budget("2026-01-20", order.formatted("2026-01-17"), "treated: [2026-01-04]");
    VisitBudget late = budget("2026-01-20", order.formatted("2026-01-18"), "treated: [2026-01-04]");

    assertThat(inTime.left()).isEqualTo(new Left.Exactly(5));
    assertThat(late.left()).isEqualTo(new Left.Exactly(6));
    assertThat(warns(late, Warning.Kind.OUTSIDE)).isTrue();
  }

  @Test
  void givesNothingOnAnOrderNobodySigned() {
    VisitBudget budget = budget("2026-01-20", "orders: [{id: rx, written: 2026-01-05, visits: 6}]");

    assertThat(budget.left()).isEqualTo(new Left.Exactly(0));
    assertThat(warns(budget, Warning.Kind.UNSIGNED)).isTrue();
  }

  @Test
  void countsOnUnderACorrectedOrderAndAnewUnderARenewal() {
    String orders =
        """
        orders:
          - {id: a, written: 2026-01-05, signed: 2026-01-05, visits: 6, ended: {from: 2026-01-10, why: superseded}}
          - {id: b, written: 2026-01-10, signed: 2026-01-10, visits: 6%s}
        """;
    String visits = "treated: [2026-01-07, 2026-01-09, 2026-01-12]";

    assertThat(budget("2026-01-13", orders.formatted(", corrects: a"), visits).left())
        .isEqualTo(new Left.Exactly(3));
    assertThat(budget("2026-01-13", orders.formatted(""), visits).left())
        .isEqualTo(new Left.Exactly(5));
  }

  @Test
  void neitherOrderNorPayerPaysForWhatThePatientPaidBeyond() {
    VisitBudget budget =
        budget(
            "2026-01-13",
            "orders: [{id: rx, written: 2026-01-05, signed: 2026-01-05, visits: 6}]",
            "visits: [{day: 2026-01-07, charge: self-paid}]");

    assertThat(budget.left()).isEqualTo(new Left.Exactly(6));
  }

  private static VisitBudget shipped(String text, String asOf) {
    BudgetCase file = CaseFile.read("case.yaml", text.getBytes(StandardCharsets.UTF_8)).file();
    return new Budgeter(PayerPacks.shipped()).budget(file, day(asOf));
  }
}
