package org.fascia.practice.intake.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Map;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.Case;
import org.fascia.practice.intake.Agreements;
import org.fascia.practice.intake.Grounds;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.Patient;
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

/** Enters what a case without an order rests on: a diagnosis brought, or what is wanted. */
@Controller
class AgreementPages {
  private final ForCaller<Agreements> agreements;
  private final Neighbours neighbours;
  private final AgreementViews views;
  private final Knowledge knowledge;
  private final ClinicDays days;

  AgreementPages(
      ForCaller<Agreements> agreements,
      Neighbours neighbours,
      AgreementViews views,
      Knowledge knowledge,
      ClinicDays days) {
    this.agreements = agreements;
    this.neighbours = neighbours;
    this.views = views;
    this.knowledge = knowledge;
    this.days = days;
  }

  @GetMapping("/cases/{id}/agreement")
  ModelAndView page(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    Case file = neighbours.cases().as(caller).get(CaseId.of(id));
    Agreements ours = agreements.as(caller);
    String address = "/cases/" + file.id() + "/agreement";
    List<Link> crumbs = crumbs(caller, file);
    return switch (file.kind()) {
      case MEDICAL -> new ModelAndView("redirect:/cases/" + file.id());
      case CLINICAL ->
          new ModelAndView(
              "intake/agreement",
              Map.of(
                  "view",
                  views.clinical(
                      address, crumbs, ours.agreed(file.id()).map(Grounds.Agreed::agreement))));
      case WELLNESS ->
          new ModelAndView(
              "intake/wish",
              Map.of("view", views.session(address, crumbs, ours.wished(file.id()).wish())));
    };
  }

  @PostMapping("/cases/{id}/agreement")
  String keep(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect)
      throws BindException {
    Case file = neighbours.cases().as(caller).get(CaseId.of(id));
    AgreementForm form = new AgreementForm(sent, knowledge.diagnosisCodes());
    ClinicDay today = days.today(caller);
    switch (file.kind()) {
      case CLINICAL -> agreements.as(caller).agree(file.id(), form.agreement(today), today);
      case WELLNESS, MEDICAL -> agreements.as(caller).wish(file.id(), form.wish(), today);
    }
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("intake.agreement.kept")));
    return "redirect:/cases/" + file.id();
  }

  private List<Link> crumbs(Caller caller, Case file) {
    Patient patient = neighbours.patients().as(caller).get(file.patient());
    return List.of(
        new Link(text("intake.crumb.patients"), "/patients"),
        new Link(patient.name().full(), "/patients/" + patient.id()),
        new Link(file.number().toString(), "/cases/" + file.id()));
  }
}
