package org.fascia.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.Course;
import org.fascia.medicine.planning.Frequency;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.medicine.planning.PlanAnswer;
import org.fascia.medicine.planning.PlanBasis;
import org.fascia.medicine.planning.Planner;
import org.fascia.medicine.planning.Prescriber;
import org.fascia.medicine.planning.Scope;
import org.fascia.medicine.planning.Treatment;
import org.fascia.medicine.screening.Screener;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One plan with its screenings, line by line: the aim is less than 300 µs on one core. */
@State(org.openjdk.jmh.annotations.Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PlanBench {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private final Knowledge knowledge = Knowledge.load();
  private final Planner planner = new Planner(knowledge, Screener.of(knowledge));
  private final List<Facts> people =
      ScreeningBench.patients("safety_vignettes.yaml", knowledge).stream()
          .map(patient -> patient.facts())
          .toList();
  private int next;

  /** "Massage" for the lower back of one of the vignettes' people: often a plan, often none. */
  @Benchmark
  public PlanAnswer massageOfTheLowerBack() {
    return planner.answer(
        basis(people.get(next++ % people.size()), new OrderedRegion("lower-back", Side.BOTH)));
  }

  /** The same for neck, shoulders and back together. */
  @Benchmark
  public PlanAnswer massageOfNeckShouldersAndBack() {
    return planner.answer(
        basis(
            people.get(next++ % people.size()),
            new OrderedRegion("neck-back", Side.BOTH),
            new OrderedRegion("upper-trapezius", Side.BOTH),
            new OrderedRegion("lower-back", Side.BOTH)));
  }

  private PlanBasis basis(Facts facts, OrderedRegion... regions) {
    Order order =
        new Order(
            new Prescriber("Ana Ruiz", "MD", Optional.empty()),
            List.of("M54.50"),
            new Treatment.Massage(),
            List.of(regions),
            Optional.of(Frequency.of(2, Frequency.Unit.WEEK)),
            Course.ofWeeks(6),
            Optional.of(Duration.ofMinutes(60)),
            Optional.empty(),
            TODAY);
    return new PlanBasis(order, facts, Map.of(), Scope.everything(knowledge), TODAY);
  }
}
