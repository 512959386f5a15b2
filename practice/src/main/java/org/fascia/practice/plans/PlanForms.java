package org.fascia.practice.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fascia.practice.storage.Json;

/** Plans as text, in the form of today and in those of before: what is on file stays readable. */
final class PlanForms {
  /** The form of what is stored today. */
  static final int NEWEST = 2;

  private static final Json JSON = Json.plain();

  private PlanForms() {}

  static String text(PlanContent content) {
    return JSON.text(content);
  }

  static PlanContent read(int form, String text) {
    return form == 1
        ? JSON.read(text, First.class).asOfToday()
        : JSON.read(text, PlanContent.class);
  }

  /** Goals did not carry the score they are measured from. */
  private record First(
      List<PlanContent.Line> lines,
      String schedule,
      List<PlanContent.Review> reviews,
      List<Goal> goals,
      List<String> leftOut,
      PlanContent.Home home) {
    private record Goal(String text, String instrument, OptionalDouble target, LocalDate by) {}

    PlanContent asOfToday() {
      return new PlanContent(
          lines,
          schedule,
          reviews,
          goals.stream()
              .map(
                  it ->
                      new PlanContent.Goal(
                          it.text(), it.instrument(), Optional.empty(), it.target(), it.by()))
              .toList(),
          leftOut,
          home);
    }
  }
}
