package org.fascia.cli.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.PlanAnswer;
import org.fascia.medicine.screening.Question;
import org.fascia.medicine.screening.Screening;

/** Everything one paper is written from. */
public record Answered(
    ChartAccount chart, Order order, PlanAnswer answer, Knowledge knowledge, LocalDate asOf) {
  private static final Set<Question.Kind> DAYS_AND_PLACES =
      Set.of(Question.Kind.DATE, Question.Kind.PLACE);

  /** What the chart gives reason to ask, then what the rules ask. */
  List<Question> ask(Screening screening) {
    return Stream.concat(chart.ask().stream(), screening.ask().stream()).toList();
  }

  /** What may change the verdict itself: what the chart leaves open, days and places. */
  List<Question> mayChangeIt(Screening screening) {
    return Stream.concat(
            chart.ask().stream(),
            screening.ask().stream().filter(it -> DAYS_AND_PLACES.contains(it.kind())))
        .toList();
  }
}
