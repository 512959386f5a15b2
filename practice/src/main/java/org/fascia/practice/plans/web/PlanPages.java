package org.fascia.practice.plans.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Map;
import org.fascia.medicine.planning.NoPlan;
import org.fascia.medicine.planning.PlanAnswer;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.Proposal;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.intake.Leave;
import org.fascia.practice.intake.PermittedScreening;
import org.fascia.practice.intake.Screenings;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.people.Patients;
import org.fascia.practice.plans.PlanContents;
import org.fascia.practice.plans.Plans;
import org.fascia.practice.ui.Toast;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looking at what is proposed, changing it, accepting it with the patient's consent. */
@Controller
class PlanPages {
  private final ForCaller<Plans> plans;
  private final ForCaller<Screenings> screenings;
  private final ForCaller<Cases> cases;
  private final ForCaller<Patients> patients;
  private final ClinicDays days;
  private final PlanViews views;

  PlanPages(
      ForCaller<Plans> plans,
      ForCaller<Screenings> screenings,
      ForCaller<Cases> cases,
      ForCaller<Patients> patients,
      ClinicDays days,
      PlanViews views) {
    this.plans = plans;
    this.screenings = screenings;
    this.cases = cases;
    this.patients = patients;
    this.days = days;
    this.views = views;
  }

  @GetMapping("/cases/{id}/plan")
  ModelAndView plan(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    Case file = cases.as(caller).get(CaseId.of(id));
    return switch (screenings.as(caller).leave(file.id(), days.today(caller))) {
      case Leave.Granted(PermittedScreening granted) ->
          answered(caller, file, plans.as(caller).propose(granted));
      case Leave.Forbidden _ -> none(file, List.of(text("plans.none.forbidden")));
      case Leave.Outdated _ -> none(file, List.of(text("plans.none.outdated")));
      case Leave.Unscreened _ -> none(file, List.of(text("plans.none.unscreened")));
    };
  }

  @PostMapping("/cases/{id}/plan")
  String accept(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    CaseId file = CaseId.of(id);
    if (!(screenings.as(caller).leave(file, days.today(caller))
        instanceof Leave.Granted(PermittedScreening granted))) {
      throw new Refused(
          "PLAN-006", "The screening no longer permits a plan. Look at it again first.");
    }
    plans.as(caller).accept(granted, new PlanForm(sent).read());
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("plans.accepted")));
    return "redirect:/cases/" + id;
  }

  private ModelAndView answered(Caller caller, Case file, PlanAnswer answer) {
    return switch (answer) {
      case Proposal proposal -> proposed(caller, file, proposal);
      case NoPlan.Forbidden(var order, var screening, List<NoPlan.Step> first) ->
          none(
              file,
              first.stream()
                  .map(step -> step.rule().name() + ": " + step.rule().action())
                  .toList());
      case NoPlan.NothingLeft nothing ->
          none(
              file,
              nothing.omissions().stream()
                  .map(PlanWords::omission)
                  .map(PlanWords::sentence)
                  .toList());
      case NoPlan.NowhereToTreat _ -> none(file, List.of(text("plans.none.nowhere")));
    };
  }

  private ModelAndView proposed(Caller caller, Case file, Proposal proposal) {
    return new ModelAndView(
        "plans/propose",
        Map.of(
            "file", file.id().toString(),
            "number", file.number().toString(),
            "patient", patients.as(caller).get(file.patient()).name().full(),
            "plan", views.of(PlanContents.of(proposal)),
            "beside", proposal.beside().stream().map(BesideView::of).toList()));
  }

  private static ModelAndView none(Case file, List<String> first) {
    return new ModelAndView(
        "plans/none",
        Map.of("file", file.id().toString(), "number", file.number().toString(), "first", first));
  }
}
