package org.fascia.practice.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.storage.Json;

/** Plans as text, in the form of today and in those of before: what is on file stays readable. */
final class PlanForms {
  /** The form of what is stored today. */
  static final int NEWEST = 3;

  private static final Json JSON = Json.plain();

  private PlanForms() {}

  static String text(Accepted content) {
    return JSON.text(content);
  }

  static Accepted read(CaseKind kind, int form, String text) {
    return switch (kind) {
      case MEDICAL, CLINICAL -> read(form, text);
      case WELLNESS -> JSON.read(text, SessionContent.class);
    };
  }

  static PlanContent read(int form, String text) {
    return switch (form) {
      case 1 -> JSON.read(text, First.class).asOfToday();
      case 2 -> JSON.read(text, Second.class).asOfToday();
      default -> JSON.read(text, PlanContent.class);
    };
  }

  /** Goals did not carry the score they are measured from. */
  private record First(
      List<PlanContent.Line> lines,
      String schedule,
      List<PlanContent.Review> reviews,
      List<BareGoal> goals,
      List<String> leftOut,
      PlanContent.Home home) {
    private record BareGoal(String text, String instrument, OptionalDouble target, LocalDate by) {
      Second.MeasuredGoal next() {
        return new Second.MeasuredGoal(text, instrument, Optional.empty(), target, by);
      }
    }

    PlanContent asOfToday() {
      return new Second(
              lines, schedule, reviews, goals.stream().map(BareGoal::next).toList(), leftOut, home)
          .asOfToday();
    }
  }

  /** Goals did not say what condition they are goals for. */
  private record Second(
      List<PlanContent.Line> lines,
      String schedule,
      List<PlanContent.Review> reviews,
      List<MeasuredGoal> goals,
      List<String> leftOut,
      PlanContent.Home home) {
    private record MeasuredGoal(
        String text,
        String instrument,
        Optional<PlanContent.Baseline> baseline,
        OptionalDouble target,
        LocalDate by) {
      PlanContent.Goal next() {
        return new PlanContent.Goal(text, Optional.empty(), instrument, baseline, target, by);
      }
    }

    PlanContent asOfToday() {
      return new PlanContent(
          lines, schedule, reviews, goals.stream().map(MeasuredGoal::next).toList(), leftOut, home);
    }
  }
}
