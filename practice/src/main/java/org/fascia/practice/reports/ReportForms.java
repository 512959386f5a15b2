package org.fascia.practice.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.fascia.medicine.measuring.Moment;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ScoreId;
import org.fascia.practice.outcomes.Course;
import org.fascia.practice.outcomes.Score;
import org.fascia.practice.storage.Json;

/** Reports as text, in the form of today and in those of before: what is on file stays readable. */
final class ReportForms {
  /** The form of what is stored today. */
  static final int NEWEST = 4;

  private static final Json JSON = Json.plain();

  private ReportForms() {}

  static String text(ReportContent content) {
    return JSON.text(content);
  }

  static ReportContent read(int form, String text) {
    return switch (form) {
      case 1 -> JSON.read(text, First.class).asOfToday();
      case 2 -> JSON.read(text, Second.class).asOfToday();
      case 3 -> JSON.read(text, Third.class).asOfToday();
      default -> JSON.read(text, ReportContent.class);
    };
  }

  /** Courses did not carry the plan's goal. */
  private record First(
      ReportContent.About about,
      ReportContent.Ordered ordered,
      OldDone done,
      List<ReportContent.Precaution> watched,
      List<Scored> measured,
      ReportContent.Advice advice) {
    private record Scored(String instrument, String recall, List<OldScore> scores) {
      Second.Aimed next() {
        return new Second.Aimed(instrument, recall, scores, Optional.empty());
      }
    }

    ReportContent asOfToday() {
      return new Second(
              about, ordered, done, watched, measured.stream().map(Scored::next).toList(), advice)
          .asOfToday();
    }
  }

  /** Nothing was said of whether it works, and goals did not say what condition they are for. */
  private record Second(
      ReportContent.About about,
      ReportContent.Ordered ordered,
      OldDone done,
      List<ReportContent.Precaution> watched,
      List<Aimed> measured,
      ReportContent.Advice advice) {
    private record Aimed(
        String instrument, String recall, List<OldScore> scores, Optional<Aim> aim) {
      ReportContent.Measured next() {
        return new ReportContent.Measured(
            instrument,
            recall,
            scores.stream().map(OldScore::next).toList(),
            aim.map(Aim::next),
            Optional.empty());
      }
    }

    private record Aim(ScoreId baseline, OptionalDouble target, LocalDate by) {
      Course.Aim next() {
        return new Course.Aim(Optional.empty(), baseline, target, by);
      }
    }

    ReportContent asOfToday() {
      return new Third(
              about, ordered, done, watched, measured.stream().map(Aimed::next).toList(), advice)
          .asOfToday();
    }
  }

  /** Visits past the budget were not told. */
  private record Third(
      ReportContent.About about,
      ReportContent.Ordered ordered,
      OldDone done,
      List<ReportContent.Precaution> watched,
      List<ReportContent.Measured> measured,
      ReportContent.Advice advice) {
    ReportContent asOfToday() {
      return new ReportContent(about, ordered, done.next(), watched, measured, advice);
    }
  }

  private record OldDone(
      List<LocalDate> days, long minutes, List<String> techniques, int mostPressure) {
    ReportContent.Done next() {
      return new ReportContent.Done(days, minutes, techniques, mostPressure, List.of());
    }
  }

  /** Scores were all of the whole person. */
  private record OldScore(
      ScoreId id,
      CaseId file,
      String instrument,
      String recall,
      List<OptionalInt> answers,
      double value,
      Moment moment,
      ClinicDay day,
      String by) {
    Score next() {
      return new Score(id, file, instrument, recall, "", answers, value, moment, day, by);
    }
  }
}
