package org.fascia.practice.reports;

import java.util.List;
import java.util.Optional;
import org.fascia.practice.outcomes.Score;
import org.fascia.practice.storage.Json;

/** Reports as text, in the form of today and in those of before: what is on file stays readable. */
final class ReportForms {
  /** The form of what is stored today. */
  static final int NEWEST = 2;

  private static final Json JSON = Json.plain();

  private ReportForms() {}

  static String text(ReportContent content) {
    return JSON.text(content);
  }

  static ReportContent read(int form, String text) {
    return form == 1
        ? JSON.read(text, First.class).asOfToday()
        : JSON.read(text, ReportContent.class);
  }

  /** Courses did not carry the plan's goal. */
  private record First(
      ReportContent.About about,
      ReportContent.Ordered ordered,
      ReportContent.Done done,
      List<ReportContent.Precaution> watched,
      List<Measured> measured,
      ReportContent.Advice advice) {
    private record Measured(String instrument, String recall, List<Score> scores) {}

    ReportContent asOfToday() {
      return new ReportContent(
          about,
          ordered,
          done,
          watched,
          measured.stream()
              .map(
                  it ->
                      new ReportContent.Measured(
                          it.instrument(), it.recall(), it.scores(), Optional.empty()))
              .toList(),
          advice);
    }
  }
}
