package org.fascia.medicine.measuring.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.ResponseModel;
import org.fascia.medicine.measuring.Moment;
import org.fascia.medicine.measuring.Score;
import org.fascia.medicine.measuring.Series;

/**
 * People whose true course is known, made from the very assumptions of the model: the same seed
 * makes the same people.
 */
final class Simulation {
  static final LocalDate START = LocalDate.of(2026, 3, 2);
  static final int WEEKS = 8;

  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final Instrument NPRS = KNOWLEDGE.instruments().get("nprs");
  private static final ResponseModel MODEL = KNOWLEDGE.responseModel();

  private Simulation() {}

  /** How scores are written down. */
  enum Written {
    /** As they are, beyond the ends of the scale as well. */
    EXACT,
    /** As people answer: whole numbers from 0 to 10. */
    WHOLE
  }

  /** How the change comes. */
  enum Shape {
    AS_ASSUMED,
    /** In equal steps until the end. */
    STRAIGHT,
    /** Nothing for two weeks, then in equal steps. */
    LATE
  }

  /** A person: level at the start and change in shares of the scale, and when the change comes. */
  record Person(double level, double change, double shape, Shape course, List<Double> noise) {
    double share(double weeks) {
      return switch (course) {
        case AS_ASSUMED -> new Belief.Shape(shape, MODEL.referenceWeek()).come(weeks);
        case STRAIGHT -> weeks / WEEKS;
        case LATE -> Math.max(0, weeks - 2) / (WEEKS - 2);
      };
    }

    double at(double weeks) {
      return level + share(weeks) * change;
    }

    double gainAtEnd() {
      return -share(WEEKS) * change;
    }

    Series series(Written written, int weeks, int every) {
      List<Score> scores =
          IntStream.rangeClosed(0, weeks)
              .filter(week -> week % every == 0)
              .mapToObj(week -> score(written, week))
              .toList();
      return Series.of(NPRS, "7 days", scores);
    }

    private Score score(Written written, int week) {
      double value = 10 * (at(week) + noise.get(week));
      double said = written == Written.EXACT ? value : Math.rint(Math.clamp(value, 0, 10));
      return new Score("nprs", "7 days", Moment.APART, START.plusWeeks(week), said);
    }
  }

  static ResponseModel.Prior prior() {
    return MODEL.nearest("nprs", Optional.empty()).orElseThrow();
  }

  static List<Person> people(int many, long seed, Shape course) {
    Random random = new Random(seed);
    return Stream.generate(() -> person(random, course)).limit(many).toList();
  }

  private static Person person(Random random, Shape course) {
    ResponseModel.Prior prior = prior();
    double level = prior.level().mean() + prior.level().sd() * random.nextGaussian();
    double change = prior.change().mean() + prior.change().sd() * random.nextGaussian();
    double shape = MODEL.shapes().get(random.nextInt(MODEL.shapes().size()));
    List<Double> noise =
        Stream.generate(() -> prior.noise() * random.nextGaussian()).limit(WEEKS + 1).toList();
    return new Person(level, change, shape, course, noise);
  }

  static Treatment treatment() {
    return new Treatment(
        START,
        START.plusWeeks(WEEKS),
        List.of(START.plusWeeks(3), START.plusWeeks(4), START.plusWeeks(6)));
  }

  /** Whether the 80 % interval for the end holds the true level there. */
  static boolean covered(Person person, Series series) {
    Mixture end = Outlook.of(MODEL, prior(), series, treatment()).levelAtEnd();
    double below = end.atMost(person.at(WEEKS));
    return 0.1 <= below && below <= 0.9;
  }

  /** Whether the interval that is shown holds the true level, both within the scale. */
  static boolean coveredAsShown(Person person) {
    double truth = Math.clamp(10 * person.at(WEEKS), 0, 10);
    Interval end = ((Trajectory.Estimated) read(person.series(Written.WHOLE, 4, 1))).atEnd();
    return end.low() <= truth && truth <= end.high();
  }

  /** The proposals at the re-evaluations of weeks 3, 4 and 6. */
  static List<Trajectory.Step> steps(Person person, Written written) {
    List<Trajectory.Step> steps = new ArrayList<>();
    for (int week : new int[] {3, 4, 6}) {
      read(person.series(written, week, 1))
          .proposal()
          .ifPresent(proposal -> steps.add(proposal.step()));
    }
    return steps;
  }

  static Trajectory read(Series series) {
    return new TrajectoryModel(MODEL).read(series, treatment(), Aim.ofChange(2), Optional.empty());
  }
}
