package org.fascia.medicine.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fascia.medicine.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleWordsTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-02");
  private static final OrderReader READER = new OrderReader(Knowledge.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2×/wk × 6 wks | 2 visits a week | 6 weeks",
        "BIW x 4 | 2 visits a week | 4 weeks",
        "TIW x 2 wks | 3 visits a week | 2 weeks",
        "2x/wk x 6 | 2 visits a week | 6 weeks",
        "1x/month x 3 | 1 visit a month | 3 months",
        "QOW for 3 months | 1 visit every two weeks | 3 months",
        "prn max 1/wk x 8 wks | as needed, at most 1 visit a week | 8 weeks",
        "PRN, up to 2x a week for 1 month | as needed, at most 2 visits a week | 1 month",
        "max 1x/week as needed for 6 weeks | as needed, at most 1 visit a week | 6 weeks",
      })
  void readsThePrescribersWords(String words, String often, String length) {
    Order order = read(words);
    assertThat(order.frequency().map(PlanWords::frequency)).contains(often);
    assertThat(order.course().length().map(PlanWords::length)).contains(length);
  }

  @Test
  void allowsAsManyVisitsAsTheCeilingLetsInto() {
    assertThat(read("prn max 1/wk x 8 wks").visits()).hasValue(8);
  }

  @ParameterizedTest
  @CsvSource({"biweekly x 4", "prn", "every 2 weeks x 4", "prn whenever x 4 wks"})
  void readsNothingIntoWhatMeansTwoThings(String words) {
    assertThat(READER.check(form(words), DAY)).isInstanceOf(OrderReading.Rejected.class);
  }

  private static Order read(String words) {
    return ((OrderReading.Accepted) READER.check(form(words), DAY)).order();
  }

  private static OrderForm form(String words) {
    return new OrderForm(
        new OrderForm.Signer("Ana Ruiz", "MD", ""),
        List.of("M54.50"),
        List.of("massage"),
        List.of(),
        words,
        "",
        "",
        "",
        DAY.toString());
  }
}
