package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Map;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.Prescribers;
import org.fascia.practice.prescriptions.DiagnosisBook;
import org.fascia.practice.ui.Choice;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the order form offers while one types. */
@Controller
class Suggestions {
  private final ForCaller<Prescribers> prescribers;
  private final ForCaller<DiagnosisBook> codes;
  private final DiagnosisSearch diagnoses;
  private final OrderTyping typing;
  private final ClinicDays days;

  Suggestions(
      ForCaller<Prescribers> prescribers,
      ForCaller<DiagnosisBook> codes,
      DiagnosisSearch diagnoses,
      OrderTyping typing,
      ClinicDays days) {
    this.prescribers = prescribers;
    this.codes = codes;
    this.diagnoses = diagnoses;
    this.typing = typing;
    this.days = days;
  }

  /** Prescribers on file, as lines the form reads back. */
  @GetMapping("/prescribers/found")
  ModelAndView prescribers(
      @AuthenticationPrincipal Caller caller, @RequestParam(defaultValue = "") String prescriber) {
    return options(
        prescribers.as(caller).search(prescriber).stream()
            .map(one -> new Choice(PrescriberLine.of(one), one.details().practice()))
            .toList());
  }

  /** Diagnoses for the one field that is being typed in. */
  @GetMapping("/diagnoses/found")
  ModelAndView diagnoses(
      @AuthenticationPrincipal Caller caller, @RequestParam Map<String, String> typed) {
    String words = typed.values().stream().findFirst().orElse("");
    return options(
        diagnoses.suggest(words, codes.as(caller), days.today(caller)).stream()
            .map(code -> new Choice(code.code() + " " + code.title(), ""))
            .toList());
  }

  /** The schedule as it is understood. */
  @GetMapping("/schedules/understood")
  ModelAndView schedule(
      @AuthenticationPrincipal Caller caller, @RequestParam(defaultValue = "") String schedule) {
    var today = days.today(caller).date();
    String understood =
        schedule.isBlank()
            ? ""
            : typing
                .schedule(schedule, today)
                .map(order -> ScheduleSentence.begunOn(order, today))
                .or(() -> typing.frequency(schedule, today).map(ScheduleSentence::endless))
                .orElse(text("prescriptions.schedule.unread"));
    return new ModelAndView("prescriptions/understood", Map.of("understood", understood));
  }

  private static ModelAndView options(List<Choice> choices) {
    return new ModelAndView("ui/form/options", Map.of("choices", choices));
  }
}
