package org.fascia.practice.intake;

import java.time.LocalDate;
import java.util.List;
import org.fascia.medicine.facts.Facts;

/**
 * A chart that came with a referral, as it was understood.
 *
 * @param source what the chart is called on screen, such as its file name
 * @param asOf the day its facts are counted from
 * @param leftAside what no map could understand, one line each
 */
public record ReferringChart(String source, LocalDate asOf, Facts facts, List<String> leftAside) {
  public ReferringChart {
    leftAside = List.copyOf(leftAside);
  }
}
