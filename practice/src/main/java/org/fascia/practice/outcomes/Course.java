package org.fascia.practice.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Meaning;
import org.fascia.medicine.measuring.Change;
import org.fascia.medicine.measuring.trajectory.Trajectory;
import org.fascia.medicine.measuring.trajectory.Trajectory.Alarm;
import org.fascia.medicine.measuring.trajectory.Trajectory.CourseWord;
import org.fascia.medicine.measuring.trajectory.Trajectory.NotYet;
import org.fascia.medicine.measuring.trajectory.Trajectory.Why;
import org.fascia.practice.kernel.ScoreId;

/**
 * The scores of one instrument, recall and thing measured that make up a patient's course, the
 * oldest first; those taken right after treatment are not among them.
 *
 * @param aim what the accepted plan wants of it; empty where it has no such goal
 * @param trajectory whether it works, as far as can be told; experimental, empty without a goal
 */
public record Course(
    Instrument instrument,
    String recall,
    List<Score> scores,
    Optional<Aim> aim,
    Optional<Trajectory> trajectory) {

  /**
   * A goal of the accepted plan.
   *
   * @param condition id of what it is a goal for; empty in plans from before it was kept
   * @param baseline the score the plan measures from
   * @param target points of the instrument
   */
  public record Aim(
      Optional<String> condition, ScoreId baseline, OptionalDouble target, LocalDate by) {}

  public Course {
    scores = List.copyOf(scores);
  }

  /** A course nobody has read yet. */
  public Course(Instrument instrument, String recall, List<Score> scores, Optional<Aim> aim) {
    this(instrument, recall, scores, aim, Optional.empty());
  }

  /** The same course, read. */
  Course read(Optional<Trajectory> found) {
    return new Course(instrument, recall, scores, aim, found);
  }

  /** The score changes are measured from: that of the plan's goal, else the first. */
  public Optional<Score> baseline() {
    return aim.flatMap(
            it -> scores.stream().filter(one -> one.id().equals(it.baseline())).findFirst())
        .or(() -> scores.stream().findFirst());
  }

  /** The newest score. */
  public Optional<Score> latest() {
    return scores.isEmpty() ? Optional.empty() : Optional.of(scores.getLast());
  }

  /** The newest score against the baseline; empty before there is one after it. */
  public Optional<Change> change() {
    return baseline()
        .flatMap(
            first ->
                latest()
                    .filter(last -> !last.id().equals(first.id()))
                    .map(last -> between(first, last)));
  }

  private Change between(Score first, Score last) {
    return Change.between(instrument, aim.flatMap(Aim::condition), first.value(), last.value());
  }

  /**
   * Whether it works, in a word that may be said to anybody; empty without a goal, and where no
   * published course is near and nothing got worse.
   */
  public Optional<CourseWord> word() {
    return trajectory.filter(Course::saysSomething).map(Trajectory::word);
  }

  /** What to consider now; empty between the re-evaluations, unless it gets worse. */
  public Optional<Trajectory.Proposal> proposal() {
    return trajectory.flatMap(Trajectory::proposal);
  }

  private static boolean saysSomething(Trajectory trajectory) {
    return !(trajectory instanceof NotYet notYet)
        || notYet.why() == Why.FEWER_THAN_THREE_SCORES
        || notYet.alarm() == Alarm.CONFIRMED;
  }

  /** What the course is told from every other of its case by, such as {@code nprs.7-days}. */
  public String key() {
    return key(instrument.id(), recall, scores);
  }

  /** The key of the course that these scores of one instrument and recall make. */
  public static String key(String instrument, String recall, List<Score> scores) {
    String about = scores.stream().findFirst().map(Score::thing).orElse("");
    String key = instrument + "." + recall.replaceAll("[^a-zA-Z0-9]+", "-");
    return about.isEmpty() ? key : key + "." + Integer.toHexString(about.hashCode());
  }

  /** What it tells of, in the words of its newest score; empty for the whole person. */
  public String about() {
    return latest().map(Score::about).orElse("");
  }

  /** What the newest score has somebody do, the gravest first. */
  public List<Meaning.Notice> notices() {
    return latest().map(score -> Points.read(instrument, score).notices()).orElse(List.of());
  }

  /** Whether the newest score counts as the goal reached; empty without a goal in points. */
  public Optional<Reached> reached() {
    return aim.map(Aim::target)
        .filter(OptionalDouble::isPresent)
        .map(OptionalDouble::getAsDouble)
        .flatMap(target -> latest().map(last -> reached(last.value(), target)));
  }

  /** Where the newest score stands to the goal. */
  public enum Reached {
    YES,
    NOT_YET
  }

  private Reached reached(double score, double target) {
    boolean there =
        switch (instrument.direction()) {
          case HIGHER_IS_WORSE -> score <= target;
          case HIGHER_IS_BETTER -> score >= target;
        };
    return there ? Reached.YES : Reached.NOT_YET;
  }
}
