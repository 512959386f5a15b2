package org.fascia.cli.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.PlanAnswer;
import org.fascia.medicine.screening.Question;
import org.fascia.medicine.screening.Screening;

/** Everything one paper is written from. */
public record Answered(ChartAccount chart, PlanAnswer answer, Knowledge knowledge, LocalDate asOf) {

  /** What the rules ask, then what the chart gives reason to ask. */
  List<Question> ask(Screening screening) {
    return Stream.concat(screening.ask().stream(), chart.ask().stream()).toList();
  }
}
