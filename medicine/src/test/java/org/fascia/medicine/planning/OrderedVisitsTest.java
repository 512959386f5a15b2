package org.fascia.medicine.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.medicine.planning.Frequency.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedVisitsTest {
  @ParameterizedTest
  @CsvSource({
    "2x/week, 2, 2, WEEK",
    "2x / wk, 2, 2, WEEK",
    "2x week, 2, 2, WEEK",
    "2/week, 2, 2, WEEK",
    "1-2x/week, 1, 2, WEEK",
    "1–2 times a week, 1, 2, WEEK",
    "once or twice weekly, 1, 2, WEEK",
    "Twice a week, 2, 2, WEEK",
    "weekly, 1, 1, WEEK",
    "3 visits per month, 3, 3, MONTH",
    "every 2 weeks, 1, 1, FORTNIGHT",
    "every other week, 1, 1, FORTNIGHT",
    "once every two weeks, 1, 1, FORTNIGHT",
    "daily, 1, 1, DAY"
  })
  void readsHowOften(String words, int least, int most, Unit per) {
    assertThat(FrequencyWords.read(words)).contains(new Frequency(least, most, per));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "often",
        "2",
        "2 weeks",
        "biweekly",
        "0x/week",
        "3-2x/week",
        "2x/fortday",
        "as needed",
        "2x/week for 6 weeks"
      })
  void doesNotGuessHowOften(String words) {
    assertThat(FrequencyWords.read(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "6 weeks, P6W,",
    "90 days, P90D,",
    "3 months, P3M,",
    "12 visits,, 12",
    "'6 weeks, 12 visits', P6W, 12",
    "12 visits over 6 weeks, P6W, 12",
    "six wks, P6W,",
    "10 sessions total,, 10"
  })
  void readsHowLong(String words, String length, String visits) {
    assertThat(CourseWords.read(words))
        .contains(
            new Course(
                Optional.ofNullable(length).map(Period::parse),
                visits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(visits))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "long",
        "weeks",
        "0 weeks",
        "4-6 weeks",
        "6 weeks, 8 weeks",
        "12 visits and 10 visits",
        "500 visits",
        "6 weeks until better"
      })
  void doesNotGuessHowLong(String words) {
    assertThat(CourseWords.read(words)).isEmpty();
  }

  @Test
  void multipliesFrequencyAndLength() {
    assertThat(order(Frequency.of(2, Unit.WEEK), Course.ofWeeks(6)).visits()).hasValue(12);
    assertThat(order(Frequency.of(1, Unit.FORTNIGHT), Course.ofWeeks(6)).visits()).hasValue(3);
    assertThat(order(Frequency.of(1, Unit.WEEK), months(1)).visits()).hasValue(4);
  }

  @Test
  void takesTheSmallerWhereTheOrderCountsTwoWays() {
    Order order = order(Frequency.of(2, Unit.WEEK), weeksAndVisits(4, 10));

    assertThat(order.visits()).hasValue(8);
    assertThat(order.countsVisitsTwoWays()).isTrue();
  }

  @Test
  void leavesOpenWhatTheOrderLeavesOpen() {
    Order order = OrderExamples.anOrder().withoutFrequency(Course.ofWeeks(6));

    assertThat(order.visits()).isEmpty();
    assertThat(order.countsVisitsTwoWays()).isFalse();
  }

  @Test
  void endsOnTheLastDayInclusive() {
    LocalDate start = LocalDate.of(2026, 1, 7);

    assertThat(Course.ofWeeks(6).lastDay(start)).contains(LocalDate.of(2026, 2, 17));
    assertThat(months(1).lastDay(LocalDate.of(2026, 1, 31))).contains(LocalDate.of(2026, 2, 27));
    assertThat(Course.ofVisits(6).lastDay(start)).isEmpty();
  }

  private static Order order(Frequency frequency, Course course) {
    return OrderExamples.anOrder().with(frequency, course);
  }

  private static Course months(int count) {
    return new Course(Optional.of(Period.ofMonths(count)), OptionalInt.empty());
  }

  private static Course weeksAndVisits(int weeks, int visits) {
    return new Course(Optional.of(Period.ofWeeks(weeks)), OptionalInt.of(visits));
  }
}
