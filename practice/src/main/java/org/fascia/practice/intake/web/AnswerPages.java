package org.fascia.practice.intake.web;

import static org.fascia.practice.ui.Texts.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.facts.Answer;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.Zone;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.intake.Answers;
import org.fascia.practice.intake.Charts;
import org.fascia.practice.intake.Fact;
import org.fascia.practice.intake.Fact.Expecting.Stage;
import org.fascia.practice.intake.Screenings;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Problems;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the answers to what a screening asks; each is followed by a new screening at once. */
@Controller
class AnswerPages {
  private final ForCaller<Answers> answers;
  private final ForCaller<Charts> charts;
  private final ForCaller<Screenings> screenings;
  private final ClinicDays days;

  AnswerPages(
      ForCaller<Answers> answers,
      ForCaller<Charts> charts,
      ForCaller<Screenings> screenings,
      ClinicDays days) {
    this.answers = answers;
    this.charts = charts;
    this.screenings = screenings;
    this.days = days;
  }

  @PostMapping("/cases/{id}/screening/answers")
  String answer(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam String question,
      @RequestParam String reply)
      throws BindException {
    Answer.Reply said = read("reply", word(Answer.Reply.values(), reply));
    answers.as(caller).answer(CaseId.of(id), question, said, days.today(caller));
    return screened(caller, id);
  }

  @PostMapping("/cases/{id}/screening/days")
  String date(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam String question,
      @RequestParam String day)
      throws BindException {
    LocalDate said = read("day", Format.readDate(day));
    answers.as(caller).date(CaseId.of(id), question, said, days.today(caller));
    return screened(caller, id);
  }

  @PostMapping("/cases/{id}/screening/places")
  String place(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam String question,
      @RequestParam String zone,
      @RequestParam String side)
      throws BindException {
    answers.as(caller).locate(CaseId.of(id), question, readPlace(zone, side), days.today(caller));
    return screened(caller, id);
  }

  @PostMapping("/cases/{id}/screening/weeks")
  String weeks(
      @AuthenticationPrincipal Caller caller, @PathVariable String id, @RequestParam String weeks)
      throws BindException {
    ClinicDay today = days.today(caller);
    int count = read("weeks", number(weeks)).intValue();
    charts
        .as(caller)
        .learn(CaseId.of(id), new Fact.Expecting(Stage.PREGNANT, count, today.date()), today);
    return screened(caller, id);
  }

  @PostMapping("/cases/{id}/screening/values")
  String value(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam String field,
      @RequestParam String value)
      throws BindException {
    ClinicDay today = days.today(caller);
    double read = read("value", number(value));
    charts
        .as(caller)
        .learn(CaseId.of(id), new Fact.Measured(field, read, today.date().atStartOfDay()), today);
    return screened(caller, id);
  }

  @PostMapping("/cases/{id}/screening/findings")
  String finding(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam String sign,
      @RequestParam(defaultValue = "") String zone,
      @RequestParam(defaultValue = "") String side)
      throws BindException {
    Place place = zone.isEmpty() ? Place.UNRECORDED : readPlace(zone, side);
    charts.as(caller).learn(CaseId.of(id), new Fact.Found(sign, place), days.today(caller));
    return screened(caller, id);
  }

  private String screened(Caller caller, String id) {
    screenings.as(caller).screen(CaseId.of(id), days.today(caller));
    return "redirect:/cases/" + id + "/screening";
  }

  private static Place readPlace(String zone, String side) throws BindException {
    return new Place(
        Set.of(read("zone", Zone.of(zone))), word(Side.values(), side).orElse(Side.UNSTATED));
  }

  private static <T> T read(String field, Optional<T> value) throws BindException {
    Problems problems = new Problems();
    problems.present(field, value, text("intake.unreadable." + field));
    problems.orThrow();
    return value.orElseThrow();
  }

  private static Optional<Double> number(String typed) {
    try {
      return Optional.of(Double.valueOf(typed.strip().replace(',', '.')));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private static <E extends Enum<E>> Optional<E> word(E[] values, String word) {
    return Arrays.stream(values).filter(value -> value.name().equals(word)).findFirst();
  }
}
