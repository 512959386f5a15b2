package org.fascia.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final ZoneId OLYMPIA = ZoneId.of("America/Los_Angeles");

  @Test
  void aDateCannotBeMisreadForAnother() {
    assertThat(Format.date(DAY)).isEqualTo("Nov 24, 2026");
    assertThat(Format.day(DAY)).isEqualTo("Tue, Nov 24");
  }

  @Test
  void theRepeatedHourOfAutumnNamesItsZone() {
    assertThat(Format.moment(Instant.parse("2026-11-01T08:30:00Z"), OLYMPIA))
        .isEqualTo("Sun, Nov 1, 2026, 1:30 AM PDT");
    assertThat(Format.moment(Instant.parse("2026-11-01T09:30:00Z"), OLYMPIA))
        .isEqualTo("Sun, Nov 1, 2026, 1:30 AM PST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11/24/2026",
        "Nov 24, 2026",
        " nov  24, 2026",
        "November 24, 2026",
        "24 Nov 2026",
        "24 November 2026",
        "2026-11-24"
      })
  void readsADayAsPeopleTypeIt(String typed) {
    assertThat(Format.readDate(typed)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"11/24/26", "Nov 31, 2026", "2/29/2026", "24.11.2026", "", "soon"})
  void readsNothingFromWhatIsNoDayOrMayBeTwo(String typed) {
    assertThat(Format.readDate(typed)).isEmpty();
  }

  @Test
  void agesCountWholeYearsAndMonthsForTheSmallest() {
    assertThat(Format.age(LocalDate.of(1979, 11, 25), DAY)).isEqualTo("46 y");
    assertThat(Format.age(LocalDate.of(2025, 1, 1), DAY)).isEqualTo("22 mo");
  }

  @Test
  void scoresShowNoNeedlessDecimals() {
    assertThat(Format.score(4.0)).isEqualTo("4");
    assertThat(Format.score(4.25)).isEqualTo("4.3");
    assertThat(Format.score(10)).isEqualTo("10");
  }

  @Test
  void changesCarryTheirSign() {
    assertThat(Format.change(-2.5)).isEqualTo("−2.5");
    assertThat(Format.change(1)).isEqualTo("+1");
    assertThat(Format.change(-0.04)).isEqualTo("0");
  }

  @Test
  void writesMinutesNumbersAndTelephones() {
    assertThat(Format.minutes(Duration.ofHours(1))).isEqualTo("60 min");
    assertThat(Format.number(1234)).isEqualTo("1,234");
    assertThat(Format.phone("+13605550100")).isEqualTo("(360) 555-0100");
    assertThat(Format.phone("+442079460000")).isEqualTo("+442079460000");
  }
}
