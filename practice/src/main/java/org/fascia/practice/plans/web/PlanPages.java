package org.fascia.practice.plans.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.medicine.planning.NoOutline;
import org.fascia.medicine.planning.NoPlan;
import org.fascia.medicine.planning.Outline;
import org.fascia.medicine.planning.Proposal;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.Case;
import org.fascia.practice.intake.Grounds;
import org.fascia.practice.intake.Leave;
import org.fascia.practice.intake.PermittedScreening;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.people.Patient;
import org.fascia.practice.plans.ActivePlan;
import org.fascia.practice.plans.Plans;
import org.fascia.practice.ui.Link;
import org.fascia.practice.ui.Toast;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the plan of a case, proposes one, and takes the therapist's with the patient's consent. */
@Controller
class PlanPages {
  private final ForCaller<Plans> plans;
  private final Neighbours neighbours;
  private final ClinicDays days;
  private final AcceptedViews accepted;

  PlanPages(
      ForCaller<Plans> plans, Neighbours neighbours, ClinicDays days, AcceptedViews accepted) {
    this.plans = plans;
    this.neighbours = neighbours;
    this.days = days;
    this.accepted = accepted;
  }

  /** The accepted plan; a proposal where there is none, or where one asks to change it. */
  @GetMapping("/cases/{id}/plan")
  ModelAndView page(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String change) {
    Case file = neighbours.cases().as(caller).get(CaseId.of(id));
    Patient patient = neighbours.patients().as(caller).get(file.patient());
    Optional<ActivePlan> active = plans.as(caller).active(file.id());
    PlanView shown =
        active.isPresent() && change.isEmpty()
            ? view(new Shown(caller, file, patient), active, Drafted.NOTHING)
            : view(new Shown(caller, file, patient), active, drafted(caller, file, patient));
    return new ModelAndView("plans/plan", Map.of("view", shown));
  }

  @PostMapping("/cases/{id}/plan")
  String accept(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect)
      throws BindException {
    PermittedScreening screening =
        switch (neighbours.screenings().as(caller).leave(CaseId.of(id), days.today(caller))) {
          case Leave.Granted(PermittedScreening granted) -> granted;
          case Leave.Forbidden _, Leave.Outdated _, Leave.Unscreened _ ->
              throw new Refused(
                  "PLAN-006", "The screening does not permit a plan now. Screen again first.");
        };
    ActivePlan active = plans.as(caller).accept(screening, new PlanForm(sent).read());
    redirect.addFlashAttribute(
        Toast.ATTRIBUTE, Toast.of(text("plans.accepted", active.plan().version())));
    return "redirect:/cases/" + id;
  }

  private PlanView view(Shown shown, Optional<ActivePlan> active, Drafted drafted) {
    Patient patient = shown.patient();
    return new PlanView(
        address(shown.file()) + "/plan",
        PlanNames.of(shown.file().kind()),
        drafted.isDraft() ? text("plans.lead." + shown.file().kind()) : "",
        List.of(
            new Link(text("plans.crumb.patients"), "/patients"),
            new Link(patient.name().full(), "/patients/" + patient.id()),
            new Link(shown.file().number().toString(), address(shown.file()))),
        active.map(plan -> accepted.of(shown.caller(), plan)),
        drafted.proposal(),
        drafted.outline(),
        drafted.first());
  }

  private Drafted drafted(Caller caller, Case file, Patient patient) {
    FirstViews first = new FirstViews(file.kind(), address(file));
    if (neighbours.screenings().as(caller).grounds(file.id()).isEmpty()) {
      return Drafted.first(first.grounds());
    }
    return switch (neighbours.screenings().as(caller).leave(file.id(), days.today(caller))) {
      case Leave.Granted(PermittedScreening granted) -> drafted(caller, granted, patient, first);
      case Leave.Forbidden forbidden -> Drafted.first(first.forbidden(forbidden.screening()));
      case Leave.Outdated outdated ->
          Drafted.first(first.screen(text("plans.first." + outdated.why().name())));
      case Leave.Unscreened _ -> Drafted.first(first.screen(text("plans.first.unscreened")));
    };
  }

  private Drafted drafted(
      Caller caller, PermittedScreening screening, Patient patient, FirstViews first) {
    return switch (screening.grounds()) {
      case Grounds.OfTreatment _ -> proposed(caller, screening, patient, first);
      case Grounds.Wished _ -> outlined(caller, screening, patient, first);
    };
  }

  private Drafted proposed(
      Caller caller, PermittedScreening screening, Patient patient, FirstViews first) {
    Plans ours = plans.as(caller);
    return switch (ours.propose(screening)) {
      case Proposal proposal ->
          Drafted.proposal(
              ProposalViews.of(
                  "/cases/" + screening.file(),
                  proposal,
                  ours.allowances(screening),
                  patient.name().full()));
      case NoPlan none -> Drafted.first(first.none(none));
    };
  }

  private Drafted outlined(
      Caller caller, PermittedScreening screening, Patient patient, FirstViews first) {
    Plans ours = plans.as(caller);
    return switch (ours.outline(screening)) {
      case Outline outline ->
          Drafted.outline(
              OutlineViews.of(outline, ours.allowances(screening), patient.name().full()));
      case NoOutline none -> Drafted.first(first.none(none));
    };
  }

  private static String address(Case file) {
    return "/cases/" + file.id();
  }

  /** Whose plan is shown to whom. */
  private record Shown(Caller caller, Case file, Patient patient) {}

  /** What came of asking for a proposal or an outline. */
  private record Drafted(
      Optional<ProposalView> proposal,
      Optional<OutlineView> outline,
      Optional<PlanView.FirstView> first) {
    static final Drafted NOTHING =
        new Drafted(Optional.empty(), Optional.empty(), Optional.empty());

    static Drafted proposal(ProposalView view) {
      return new Drafted(Optional.of(view), Optional.empty(), Optional.empty());
    }

    static Drafted outline(OutlineView view) {
      return new Drafted(Optional.empty(), Optional.of(view), Optional.empty());
    }

    static Drafted first(PlanView.FirstView view) {
      return new Drafted(Optional.empty(), Optional.empty(), Optional.of(view));
    }

    boolean isDraft() {
      return proposal.isPresent() || outline.isPresent();
    }
  }
}
