package org.fascia.practice.visits.web;

import java.util.List;
import java.util.Map;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.VisitId;
import org.fascia.practice.visits.NoteContent;
import org.fascia.practice.visits.Notes;
import org.fascia.practice.visits.SignedNote;
import org.fascia.practice.visits.Visit;
import org.fascia.practice.visits.Visits;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The units a visit comes to, as a part of the page of its note. */
@Controller
class UnitPages {
  private final ForCaller<Visits> visits;
  private final ForCaller<Notes> notes;
  private final ForCaller<Cases> cases;
  private final PayerUnits payers;
  private final UnitViews views;

  UnitPages(
      ForCaller<Visits> visits,
      ForCaller<Notes> notes,
      ForCaller<Cases> cases,
      PayerUnits payers,
      UnitViews views) {
    this.visits = visits;
    this.notes = notes;
    this.cases = cases;
    this.payers = payers;
    this.views = views;
  }

  /** Proposed for medical cases only: nothing else is ever billed to a payer. */
  @GetMapping("/visits/{id}/units")
  ModelAndView units(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    Visit visit = visits.as(caller).get(VisitId.of(id));
    boolean medical = cases.as(caller).get(visit.file()).kind() == CaseKind.MEDICAL;
    return new ModelAndView(
        "visits/units",
        Map.of(
            "units",
            medical
                ? views.of(noted(visit, caller), payers.of(caller, visit))
                : new UnitsView(List.of(), List.of())));
  }

  private NoteContent noted(Visit visit, Caller caller) {
    Notes ofCaller = notes.as(caller);
    return ofCaller
        .of(visit.id())
        .map(SignedNote::content)
        .orElseGet(() -> ofCaller.draft(visit.id()).content());
  }
}
