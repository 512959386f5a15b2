package org.fascia.budget.units;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The first five are examples of the Medicare manual; the others follow from both rules. */
class WorkedExamplesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/units/worked-examples.csv",
      delimiter = '|',
      numLinesToSkip = 1,
      emptyValue = "")
  void countsAsTheTableSays(
      String number,
      String minutes,
      long sum,
      int cmsTotal,
      String cms,
      String tie,
      String midpoint,
      int midpointTotal) {
    UnitProposal pooled = UnitExamples.cms(minutes);
    UnitProposal alone = UnitExamples.midpoint(minutes);
    assertThat(pooled.timed()).hasMinutes(sum);
    assertThat(UnitExamples.units(pooled)).isEqualTo(cms);
    assertThat(pooled.timedUnits()).isEqualTo(cmsTotal);
    assertThat(pooled.tie().isPresent()).isEqualTo("T".equals(tie));
    assertThat(UnitExamples.units(alone)).isEqualTo(midpoint);
    assertThat(alone.timedUnits()).isEqualTo(midpointTotal);
    assertThat(alone.tie()).isEmpty();
  }
}
