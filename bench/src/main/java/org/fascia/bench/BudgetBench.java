package org.fascia.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fascia.budget.BudgetCase;
import org.fascia.budget.Budgeter;
import org.fascia.budget.VisitBudget;
import org.fascia.budget.files.CaseFile;
import org.fascia.budget.packs.PayerPacks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A budget: the aim is less than 50 µs on one core for 200 visits and 6 limits. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class BudgetBench {
  private static final LocalDate START = LocalDate.of(2025, 1, 2);

  private final Budgeter budgeter = new Budgeter(PayerPacks.shipped());
  private final LocalDate asOf = START.plusDays(410);
  private final BudgetCase large = aCase(200);
  private final BudgetCase usual = aCase(12);

  /** Two orders, two authorisations with visits, units and dates; every other day a visit. */
  private static BudgetCase aCase(int visits) {
    String days =
        IntStream.range(0, visits)
            .mapToObj(number -> START.plusDays(2L * number).toString())
            .collect(Collectors.joining(", "));
    String text =
        """
        payer: washington-lni
        claim: {number: A1, injured: 2024-12-20, state: WA}
        orders:
          - {id: a, written: 2025-01-02, signed: 2025-01-02, visits: 150, frequency: 3 per week}
          - {id: b, written: 2025-06-02, signed: 2025-06-02, visits: 150, frequency: 3 per week}
        authorisations:
          - {id: x, number: "1", granted: {visits: 120, units: 600, from: 2025-01-02, to: 2026-03-01}}
          - {id: y, number: "2", granted: {visits: 120, units: 600, from: 2025-06-02, to: 2026-12-31}}
        treated: [%s]
        booked: [2026-02-20, 2026-02-23, 2026-02-25]
        usual: {units: 4, minutes: 60, dollars: 90.00}
        """
            .formatted(days);
    return CaseFile.read("bench.yaml", text.getBytes(StandardCharsets.UTF_8)).file();
  }

  /** 200 visits, two orders, two authorisations. */
  @Benchmark
  public VisitBudget twoHundredVisits() {
    return budgeter.budget(large, asOf);
  }

  /** 12 visits, the same orders and authorisations. */
  @Benchmark
  public VisitBudget twelveVisits() {
    return budgeter.budget(usual, asOf);
  }
}
