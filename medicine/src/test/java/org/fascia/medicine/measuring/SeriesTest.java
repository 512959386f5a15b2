package org.fascia.medicine.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class SeriesTest {
  private static final Instrument NPRS = Knowledge.load().instruments().get("nprs");
  private static final LocalDate START = LocalDate.of(2026, 3, 2);

  @Test
  void neverTakesAScoreRightAfterTreatmentIntoTheCourse() {
    Series series =
        series(
            score(7, 0, "7 days", Moment.APART),
            score(1, 3, "7 days", Moment.AFTER_TREATMENT),
            score(6, 7, "7 days", Moment.BEFORE_TREATMENT));
    assertThat(series.scores()).extracting(Score::value).containsExactly(7.0, 6.0);
  }

  @Test
  void neverMixesRecallsOrInstruments() {
    Series series =
        series(
            score(7, 0, "7 days", Moment.APART),
            score(3, 7, "now", Moment.APART),
            new Score("peg", "7 days", Moment.APART, START, 5));
    assertThat(series.scores()).extracting(Score::value).containsExactly(7.0);
    assertThat(series.sinceBaseline(Optional.empty())).isEmpty();
    assertThat(series.sinceLast(Optional.empty())).isEmpty();
  }

  @Test
  void holdsTheNewestAgainstTheFirstAndTheLastButOneByDay() {
    Series series =
        series(
            score(4, 14, "7 days", Moment.APART),
            score(8, 0, "7 days", Moment.APART),
            score(5, 7, "7 days", Moment.APART));
    assertThat(series.sinceBaseline(Optional.empty()).orElseThrow().points()).isEqualTo(4);
    assertThat(series.sinceLast(Optional.empty()).orElseThrow().points()).isEqualTo(1);
  }

  private static Series series(Score... scores) {
    return Series.of(NPRS, "7 days", List.of(scores));
  }

  private static Score score(double value, int day, String recall, Moment moment) {
    return new Score("nprs", recall, moment, START.plusDays(day), value);
  }
}
