package org.fascia.practice.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fascia.medicine.measuring.trajectory.Trajectory.CourseWord;
import org.fascia.practice.outcomes.Course;
import org.fascia.practice.outcomes.Score;

/**
 * A progress report, whole: what it says stays the same whatever the record says later.
 *
 * <p>It holds the order, what was done and what was measured, and nothing of the patient's history
 * or social circumstances: the prescriber has no need of them for the decision.
 */
public record ReportContent(
    About about,
    Ordered ordered,
    Done done,
    List<Precaution> watched,
    List<Measured> measured,
    Advice advice) {
  public ReportContent {
    watched = List.copyOf(watched);
    measured = List.copyOf(measured);
  }

  /** The same report, saying whether it works only of the courses with these keys. */
  ReportContent letting(Set<String> courses) {
    return new ReportContent(
        about,
        ordered,
        done,
        watched,
        measured.stream().map(one -> one.letting(courses)).toList(),
        advice);
  }

  /** What it says of whether the courses work, by their keys. */
  public Map<String, CourseWord> words() {
    return measured.stream()
        .filter(one -> one.word().isPresent())
        .collect(Collectors.toMap(Measured::key, one -> one.word().orElseThrow()));
  }

  /** Whom the report is about. */
  public record About(String patient, LocalDate born, String patientNumber, String caseNumber) {}

  /**
   * What was ordered.
   *
   * @param treatment technique ids; empty for "massage"
   * @param regions region ids with side, such as {@code lower-back both}
   */
  public record Ordered(
      String prescriber,
      String credential,
      List<String> diagnoses,
      List<String> treatment,
      List<String> regions,
      String schedule,
      LocalDate signed) {
    public Ordered {
      diagnoses = List.copyOf(diagnoses);
      treatment = List.copyOf(treatment);
      regions = List.copyOf(regions);
    }
  }

  /**
   * What was done under signed notes.
   *
   * @param days of the visits, the oldest first
   * @param minutes hands-on in all
   * @param techniques ids of all that were used
   * @param mostPressure the strongest pressure used, 1 to 5; 0 before the first visit
   * @param beyond those of the visits that were given past what was ordered or agreed to
   */
  public record Done(
      List<LocalDate> days,
      long minutes,
      List<String> techniques,
      int mostPressure,
      List<Beyond> beyond) {
    public Done {
      days = List.copyOf(days);
      techniques = List.copyOf(techniques);
      beyond = List.copyOf(beyond);
    }
  }

  /** A visit past the budget: who answers for it, and why. */
  public record Beyond(LocalDate day, String by, String reason) {}

  /**
   * A safety rule that was kept to.
   *
   * @param name as it may stand on papers that leave the therapist's hands
   */
  public record Precaution(String name, Standing standing) {}

  /** Whether a precaution was read at its source, or awaits a clinician. */
  public enum Standing {
    SOURCED,
    AWAITING_REVIEW
  }

  /**
   * The course of one measure.
   *
   * @param aim what the plan of that day wanted of it
   * @param word whether it works; experimental, empty where nothing can be said and where the
   *     therapist did not let it stand
   */
  public record Measured(
      String instrument,
      String recall,
      List<Score> scores,
      Optional<Course.Aim> aim,
      Optional<CourseWord> word) {
    public Measured {
      scores = List.copyOf(scores);
    }

    /** What the course is told from every other by. */
    public String key() {
      return Course.key(instrument, recall, scores);
    }

    private Measured letting(Set<String> courses) {
      return new Measured(
          instrument, recall, scores, aim, word.filter(_ -> courses.contains(key())));
    }
  }

  /** What the therapist proposes, and the reason in own words. */
  public record Advice(Optional<Proposal> proposal, String words) {
    /** Nothing proposed yet. */
    public static final Advice OPEN = new Advice(Optional.empty(), "");

    public Advice {
      words = words.strip();
    }
  }

  /** What a therapist can propose to the prescriber. */
  public enum Proposal {
    CONTINUE,
    CHANGE,
    STOP,
    REFER_BACK
  }
}
