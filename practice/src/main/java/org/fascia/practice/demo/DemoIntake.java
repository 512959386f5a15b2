package org.fascia.practice.demo;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.fascia.medicine.facts.Answer;
import org.fascia.medicine.screening.Question;
import org.fascia.practice.intake.Answers;
import org.fascia.practice.intake.Charts;
import org.fascia.practice.intake.Fact;
import org.fascia.practice.intake.Leave;
import org.fascia.practice.intake.PermittedScreening;
import org.fascia.practice.intake.Screenings;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.springframework.stereotype.Component;

/** Asks what the screening asks, and answers as an ordinary patient would. */
@Component
class DemoIntake {
  private static final int ROUNDS = 3;
  private static final Map<String, Double> ORDINARY =
      Map.ofEntries(
          Map.entry("sbp", 124.0),
          Map.entry("dbp", 78.0),
          Map.entry("hr", 72.0),
          Map.entry("rr", 14.0),
          Map.entry("spo2", 98.0),
          Map.entry("temp_c", 36.7),
          Map.entry("glucose", 118.0),
          Map.entry("inr", 2.4),
          Map.entry("platelets", 230.0),
          Map.entry("hb", 13.4));

  private final ForCaller<Screenings> screenings;
  private final ForCaller<Answers> answers;
  private final ForCaller<Charts> charts;

  DemoIntake(
      ForCaller<Screenings> screenings, ForCaller<Answers> answers, ForCaller<Charts> charts) {
    this.screenings = screenings;
    this.answers = answers;
    this.charts = charts;
  }

  /** Screens until nothing new is asked; empty when the rules forbid treatment. */
  Optional<PermittedScreening> screened(Caller therapist, CaseId file, ClinicDay day) {
    boolean told = true;
    for (int round = 0; told && round < ROUNDS; round++) {
      told = false;
      for (Question question : screenings.as(therapist).screen(file, day).shown().ask()) {
        told |= answered(therapist, file, question, day);
      }
    }
    if (told) {
      screenings.as(therapist).screen(file, day);
    }
    return screenings.as(therapist).leave(file, day)
            instanceof Leave.Granted(PermittedScreening granted)
        ? Optional.of(granted)
        : Optional.empty();
  }

  private boolean answered(Caller therapist, CaseId file, Question question, ClinicDay day) {
    return switch (question.kind()) {
      case RED_FLAG, PROMPT -> {
        answers.as(therapist).answer(file, question.id(), Answer.Reply.NO, day);
        yield true;
      }
      case VALUE -> measured(therapist, file, question.id(), day);
      case DATE, PLACE -> false;
    };
  }

  private boolean measured(Caller therapist, CaseId file, String question, ClinicDay day) {
    String field = question.substring(question.indexOf(':') + 1);
    Optional<Double> value = Optional.ofNullable(ORDINARY.get(field));
    value.ifPresent(
        it -> charts.as(therapist).learn(file, new Fact.Measured(field, it, taken(day)), day));
    return value.isPresent();
  }

  private static LocalDateTime taken(ClinicDay day) {
    return day.date().atTime(9, 0);
  }
}
