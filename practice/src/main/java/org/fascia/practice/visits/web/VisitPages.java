package org.fascia.practice.visits.web;

import java.util.Optional;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.visits.NoteContent;
import org.fascia.practice.visits.Notes;
import org.fascia.practice.visits.Readiness;
import org.fascia.practice.visits.Reception;
import org.fascia.practice.visits.Visit;
import org.fascia.practice.visits.Visits;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Beginning a visit. */
@Controller
class VisitPages {
  private final ForCaller<Reception> receptions;
  private final ForCaller<Visits> visits;
  private final ForCaller<Notes> notes;
  private final ClinicDays days;

  VisitPages(
      ForCaller<Reception> receptions,
      ForCaller<Visits> visits,
      ForCaller<Notes> notes,
      ClinicDays days) {
    this.receptions = receptions;
    this.visits = visits;
    this.notes = notes;
    this.days = days;
  }

  @PostMapping("/cases/{id}/visits")
  String begin(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String overrideReason) {
    Optional<String> override = Optional.of(overrideReason).filter(reason -> !reason.isBlank());
    Readiness ready = receptions.as(caller).ready(CaseId.of(id), days.today(caller), override);
    Visit visit = visits.as(caller).begin(ready, beginning(caller, ready));
    return "redirect:/visits/" + visit.id();
  }

  /** As last time under this plan; as planned, at the first visit of a plan. */
  private NoteContent beginning(Caller caller, Readiness ready) {
    return notes
        .as(caller)
        .last(ready.plan().file())
        .filter(last -> visits.as(caller).get(last.visit()).plan().equals(ready.plan().id()))
        .map(last -> Reception.likeLast(ready, last.content()))
        .orElseGet(() -> Reception.first(ready));
  }
}
