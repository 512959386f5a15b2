package org.fascia.cli.plan;

import java.util.List;
import java.util.stream.Stream;
import org.fascia.cli.plan.Paper.Draft;

/** What became of the chart: what was understood, left aside, not understood. */
final class ChartSection {
  private ChartSection() {}

  static List<Draft> of(ChartAccount chart) {
    return Stream.of(
            listed("Understood from the chart", chart.understood()),
            listed("Not understood in the chart: look at these yourself", chart.notUnderstood()),
            listed("Left aside in the chart", chart.leftAside()))
        .filter(draft -> !draft.isEmpty())
        .toList();
  }

  private static Draft listed(String heading, List<String> lines) {
    Draft draft = new Draft(heading);
    lines.forEach(draft::point);
    return draft;
  }
}
