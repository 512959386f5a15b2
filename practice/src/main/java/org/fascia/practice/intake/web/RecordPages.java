package org.fascia.practice.intake.web;

import static org.fascia.practice.ui.Texts.text;

import java.time.LocalDate;
import java.util.Optional;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.intake.Charts;
import org.fascia.practice.intake.ClearanceOnRecord.Given;
import org.fascia.practice.intake.Clearances;
import org.fascia.practice.intake.Screenings;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClearanceId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.FactId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Problems;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ends facts and keeps clearances; each is followed by a new screening at once. */
@Controller
class RecordPages {
  private final ForCaller<Charts> charts;
  private final ForCaller<Clearances> clearances;
  private final ForCaller<Screenings> screenings;
  private final ClinicDays days;

  RecordPages(
      ForCaller<Charts> charts,
      ForCaller<Clearances> clearances,
      ForCaller<Screenings> screenings,
      ClinicDays days) {
    this.charts = charts;
    this.clearances = clearances;
    this.screenings = screenings;
    this.days = days;
  }

  @PostMapping("/cases/{id}/screening/facts/{fact}/over")
  String over(
      @AuthenticationPrincipal Caller caller, @PathVariable String id, @PathVariable String fact) {
    charts.as(caller).end(CaseId.of(id), FactId.of(fact), days.today(caller));
    return screened(caller, id);
  }

  @PostMapping("/cases/{id}/screening/facts/{fact}/error")
  String error(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @PathVariable String fact,
      @RequestParam(defaultValue = "") String reason) {
    charts.as(caller).enteredInError(CaseId.of(id), FactId.of(fact), reason, days.today(caller));
    return screened(caller, id);
  }

  @PostMapping("/cases/{id}/screening/clearances")
  String clear(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam String rule,
      @RequestParam(defaultValue = "") String prescriber,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String words)
      throws BindException {
    Problems problems = new Problems();
    Optional<LocalDate> given =
        problems.present("day", Format.readDate(day), text("intake.unreadable.day"));
    problems.orThrow();
    ClinicDay on = new ClinicDay(given.orElseThrow());
    clearances
        .as(caller)
        .record(
            CaseId.of(id),
            rule,
            new Given(prescriber, on, words, Optional.empty()),
            days.today(caller));
    return screened(caller, id);
  }

  @PostMapping("/cases/{id}/screening/clearances/{clearance}/withdraw")
  String withdraw(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @PathVariable String clearance,
      @RequestParam(defaultValue = "") String reason) {
    clearances
        .as(caller)
        .withdraw(CaseId.of(id), ClearanceId.of(clearance), reason, days.today(caller));
    return screened(caller, id);
  }

  private String screened(Caller caller, String id) {
    screenings.as(caller).screen(CaseId.of(id), days.today(caller));
    return "redirect:/cases/" + id + "/screening";
  }
}
