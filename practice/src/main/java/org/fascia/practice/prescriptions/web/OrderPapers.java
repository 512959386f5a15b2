package org.fascia.practice.prescriptions.web;

import java.util.Map;
import java.util.Optional;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.access.Clinics;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.Patients;
import org.fascia.practice.prescriptions.OrderDraft;
import org.fascia.practice.prescriptions.OrderDrafts;
import org.fascia.practice.ui.Format;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Papers for prescribers: what to add to an order, and the pad to write the next one on. */
@Controller
class OrderPapers {
  private final ForCaller<Patients> patients;
  private final ForCaller<Cases> cases;
  private final ForCaller<OrderDrafts> drafts;
  private final OrderDesk desk;
  private final Clinics clinics;
  private final ClinicDays days;

  OrderPapers(
      ForCaller<Patients> patients,
      ForCaller<Cases> cases,
      ForCaller<OrderDrafts> drafts,
      OrderDesk desk,
      Clinics clinics,
      ClinicDays days) {
    this.patients = patients;
    this.cases = cases;
    this.drafts = drafts;
    this.desk = desk;
    this.clinics = clinics;
    this.days = days;
  }

  /** One page that asks the prescriber for what the awaited order lacks. */
  @GetMapping("/cases/{id}/prescription/please-add.pdf")
  ModelAndView pleaseAdd(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    Case file = cases.as(caller).get(CaseId.of(id));
    Patient patient = patients.as(caller).get(file.patient());
    ClinicDay today = days.today(caller);
    Optional<OrderDraft> draft = drafts.as(caller).awaited(file.id());
    MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
    draft.ifPresent(one -> typed.putAll(one.typed()));
    OrderDesk.Place place = new OrderDesk.Place(patient, today, draft.flatMap(OrderDraft::scan));
    return new ModelAndView(
        "prescriptions/pleaseadd.pdf",
        Map.of(
            "sheet",
            new PleaseAdd(
                clinics.name(caller.clinic()),
                Format.date(today.date()),
                OrderText.of(typed).prescriber(),
                patient.name().full(),
                Format.date(patient.birthDate()),
                file.number().toString(),
                desk.said(typed),
                desk.gaps(caller, typed, place).asks())));
  }

  /** The clinic's empty order pad. */
  @GetMapping("/prescriptions/pad.pdf")
  ModelAndView pad(@AuthenticationPrincipal Caller caller) {
    return new ModelAndView(
        "prescriptions/pad.pdf", Map.of("clinic", clinics.name(caller.clinic())));
  }
}
