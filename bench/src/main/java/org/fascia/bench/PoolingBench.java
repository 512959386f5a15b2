package org.fascia.bench;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.fascia.medicine.evidence.Model;
import org.fascia.medicine.evidence.PoolAnswer;
import org.fascia.medicine.evidence.Pooling;
import org.fascia.medicine.evidence.PoolingMethod;
import org.fascia.medicine.evidence.Uncertainty;
import org.fascia.medicine.knowledge.Arms;
import org.fascia.medicine.knowledge.EffectMeasure;
import org.fascia.medicine.knowledge.Trial;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Fifty trials pooled by REML: the aim is less than 1 ms on one core. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PoolingBench {
  private static final PoolingMethod REML = PoolingMethod.of(Model.REML, Uncertainty.HARTUNG_KNAPP);

  private final List<Trial> trials = IntStream.range(0, 50).mapToObj(PoolingBench::trial).toList();

  /** Standardised differences, which need the gamma function. */
  @Benchmark
  public PoolAnswer standardisedDifferences() {
    return Pooling.of(trials, EffectMeasure.SMD, REML);
  }

  /** Mean differences. */
  @Benchmark
  public PoolAnswer meanDifferences() {
    return Pooling.of(trials, EffectMeasure.MD, REML);
  }

  /** Trials of different sizes whose effects differ by more than chance. */
  private static Trial trial(int number) {
    double effect = Math.sin(number * 1.7) * 8;
    return new Trial(
        "Trial " + number,
        OptionalInt.empty(),
        new Arms.Means(
            new Arms.Group(15 + number * 3, 40 + effect, 18 + number % 7),
            new Arms.Group(16 + number * 3, 46, 19 + number % 5)));
  }
}
