package org.fascia.practice.intake.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.Case;
import org.fascia.practice.intake.Charts;
import org.fascia.practice.intake.ClearanceOnRecord;
import org.fascia.practice.intake.Clearances;
import org.fascia.practice.intake.ScreeningOnRecord;
import org.fascia.practice.intake.Screenings;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.Prescriber;
import org.fascia.practice.ui.Link;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what the rules say about treating a patient, and screens again. */
@Controller
class ScreeningPages {
  private final ForCaller<Screenings> screenings;
  private final ForCaller<Charts> charts;
  private final ForCaller<Clearances> clearances;
  private final Neighbours neighbours;
  private final ClinicDays days;
  private final ScreeningViews views;

  ScreeningPages(
      ForCaller<Screenings> screenings,
      ForCaller<Charts> charts,
      ForCaller<Clearances> clearances,
      Neighbours neighbours,
      ClinicDays days,
      Knowledge knowledge) {
    this.screenings = screenings;
    this.charts = charts;
    this.clearances = clearances;
    this.neighbours = neighbours;
    this.days = days;
    this.views = new ScreeningViews(knowledge);
  }

  @GetMapping("/cases/{id}/screening")
  ModelAndView page(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    Case file = neighbours.cases().as(caller).get(CaseId.of(id));
    Patient patient = neighbours.patients().as(caller).get(file.patient());
    ClinicDay today = days.today(caller);
    Screenings ours = screenings.as(caller);
    return new ModelAndView(
        "intake/screening",
        Map.of(
            "view",
            new ScreeningView(
                "/cases/" + file.id() + "/screening",
                text("intake.never.words." + file.kind()),
                text("intake.meant." + file.kind()),
                crumbs(file, patient),
                ScreeningViews.notice(ours.leave(file.id(), today)),
                ours.latest(file.id()).map(latest -> result(caller, file, latest, today)),
                views.known(charts.as(caller).of(file.id()), today),
                charts.as(caller).reading(file.id()),
                views.vocabulary())));
  }

  @PostMapping("/cases/{id}/screening")
  String screen(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    screenings.as(caller).screen(CaseId.of(id), days.today(caller));
    return "redirect:/cases/" + id + "/screening";
  }

  private ScreeningView.Result result(
      Caller caller, Case file, ScreeningOnRecord latest, ClinicDay today) {
    List<ClearanceOnRecord> given = clearances.as(caller).of(file.id(), today);
    return views.result(file.kind(), latest, given, prescriber(caller, file), days.zone(caller));
  }

  private Optional<Prescriber> prescriber(Caller caller, Case file) {
    return neighbours
        .prescriptions()
        .as(caller)
        .active(file.id())
        .map(active -> neighbours.prescribers().as(caller).get(active.prescription().prescriber()));
  }

  private static List<Link> crumbs(Case file, Patient patient) {
    return List.of(
        new Link(text("intake.crumb.patients"), "/patients"),
        new Link(patient.name().full(), "/patients/" + patient.id()),
        new Link(file.number().toString(), "/cases/" + file.id()));
  }
}
