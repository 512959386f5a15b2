package org.fascia.cli.plan;

import java.util.List;
import java.util.stream.Stream;
import org.fascia.cli.plan.Paper.Draft;
import org.fascia.medicine.planning.PlanWords;

/** What became of the chart: what was understood, not understood, left aside. */
final class ChartSection {
  private ChartSection() {}

  static List<Draft> of(ChartAccount chart) {
    return Stream.of(
            listed("Understood from the chart", chart.understood()),
            listed("Not understood in the chart: look at these yourself", chart.notUnderstood()),
            listed(
                "Left aside in the chart",
                chart.leftAside().stream().map(ChartSection::aside).toList()))
        .filter(draft -> !draft.isEmpty())
        .toList();
  }

  private static String aside(ChartAccount.Aside aside) {
    String entries = aside.count() == 1 ? "1 entry" : aside.count() + " entries";
    String named = aside.what().isEmpty() ? "" : " " + String.join("; ", aside.what()) + ".";
    return PlanWords.sentence(aside.why()) + ": " + entries + "." + named;
  }

  private static Draft listed(String heading, List<String> lines) {
    Draft draft = new Draft(heading);
    lines.forEach(draft::point);
    return draft;
  }
}
