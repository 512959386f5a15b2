package org.fascia.practice.intake;

import java.util.List;
import org.fascia.medicine.screening.Question;
import org.fascia.records.Chart;
import org.fascia.records.Discretion;

/**
 * What became of each entry of a referring chart, in lines for a person; the facts themselves stand
 * among the facts.
 *
 * @param ask what the codes of the chart suggest to ask
 */
public record ChartReading(
    List<Line> understood, List<Line> leftAside, List<String> notUnderstood, List<Question> ask) {
  public ChartReading {
    understood = List.copyOf(understood);
    leftAside = List.copyOf(leftAside);
    notUnderstood = List.copyOf(notUnderstood);
    ask = List.copyOf(ask);
  }

  /** One line, and whether it may stand on papers that leave the therapist's hands. */
  public record Line(String words, Discretion discretion) {}

  static ChartReading of(Chart chart) {
    return new ChartReading(
        chart.understood().stream().map(it -> new Line(it.words(), it.discretion())).toList(),
        chart.leftAside().stream()
            .map(it -> new Line(it.words() + ": " + it.why().words(), it.discretion()))
            .toList(),
        chart.notUnderstood().stream().map(it -> it.words()).toList(),
        chart.ask());
  }
}
