package org.fascia.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.measuring.Change;
import org.fascia.medicine.measuring.Moment;
import org.fascia.medicine.measuring.Score;
import org.fascia.medicine.measuring.Scorer;
import org.fascia.medicine.measuring.Scoring;
import org.fascia.medicine.measuring.Series;
import org.fascia.medicine.measuring.trajectory.Aim;
import org.fascia.medicine.measuring.trajectory.Trajectory;
import org.fascia.medicine.measuring.trajectory.TrajectoryModel;
import org.fascia.medicine.measuring.trajectory.Treatment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Scores and trajectories: the aims are less than 5 µs and less than 2 ms on one core. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class MeasuringBench {
  private static final LocalDate START = LocalDate.of(2026, 3, 2);

  private final Knowledge knowledge = Knowledge.load();
  private final Scorer peg = Scorer.of(knowledge.instruments().get("peg"));
  private final Scorer fiqr = Scorer.of(knowledge.instruments().get("fiqr"));
  private final List<OptionalDouble> three = answers(3, 5);
  private final List<OptionalDouble> twentyOne = answers(21, 6);
  private final TrajectoryModel model = new TrajectoryModel(knowledge.responseModel());
  private final Series weekly = weekly(8, 7, 7, 6, 5, 5, 4, 4);
  private final Treatment treatment =
      new Treatment(START, START.plusWeeks(8), List.of(START.plusWeeks(4)));
  private final Aim aim = new Aim(OptionalDouble.of(4), 2);

  /** Three answers. */
  @Benchmark
  public Scoring shortScore() {
    return peg.score(three);
  }

  /** Twenty-one answers in three weighted parts. */
  @Benchmark
  public Scoring longScore() {
    return fiqr.score(twentyOne);
  }

  /** One score against another, with the thresholds of a condition. */
  @Benchmark
  public Change change() {
    return Change.between(weekly.instrument(), Optional.of("neck-pain"), 7, 4);
  }

  /** Eight weekly scores read for estimate, chances, words and proposal. */
  @Benchmark
  public Trajectory trajectory() {
    return model.read(weekly, treatment, aim, Optional.empty());
  }

  private static List<OptionalDouble> answers(int many, double answer) {
    return DoubleStream.generate(() -> answer).limit(many).mapToObj(OptionalDouble::of).toList();
  }

  private Series weekly(double... values) {
    return Series.of(
        knowledge.instruments().get("nprs"),
        "7 days",
        IntStream.range(0, values.length)
            .mapToObj(
                week ->
                    new Score("nprs", "7 days", Moment.APART, START.plusWeeks(week), values[week]))
            .toList());
  }
}
