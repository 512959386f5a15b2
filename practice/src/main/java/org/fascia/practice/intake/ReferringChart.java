package org.fascia.practice.intake;

import java.time.LocalDate;
import org.fascia.medicine.facts.Facts;
import org.fascia.records.Chart;

/**
 * A chart that came with a referral, as it was understood.
 *
 * @param source what the chart is called on screen, such as its file name
 * @param asOf the day its facts are counted from
 */
public record ReferringChart(String source, LocalDate asOf, Facts facts, ChartReading reading) {

  /** A chart as the reader gave it. */
  public static ReferringChart of(String source, Chart chart) {
    return new ReferringChart(source, chart.asOf().day(), chart.facts(), ChartReading.of(chart));
  }
}
