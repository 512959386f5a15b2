package org.fascia.practice.desk.web;

import static org.fascia.practice.ui.Texts.text;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.access.Clinics;
import org.fascia.practice.intake.ReferringChart;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.people.PatientDetails;
import org.fascia.practice.prescriptions.ArrivedOrder;
import org.fascia.practice.ui.Problems;
import org.fascia.practice.ui.Toast;
import org.fascia.records.AsOf;
import org.fascia.records.Chart;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new case from the files of a referral: chart and order. */
@Controller
class ArrivalPages {
  private static final String ARRIVAL = "arrival";

  private final ArrivalReading reading;
  private final ArrivalDesk desk;
  private final Clinics clinics;
  private final Clock clock;

  ArrivalPages(ArrivalReading reading, ArrivalDesk desk, Clinics clinics, Clock clock) {
    this.reading = reading;
    this.desk = desk;
    this.clinics = clinics;
    this.clock = clock;
  }

  @GetMapping("/cases/upload")
  String form() {
    return "desk/upload";
  }

  @PostMapping("/cases/upload")
  String read(
      @AuthenticationPrincipal Caller caller,
      @RequestParam Map<String, MultipartFile> sent,
      HttpSession session)
      throws BindException {
    AsOf now = AsOf.moment(clock.instant(), clinics.zone(caller.clinic()));
    Problems problems = new Problems();
    Optional<MultipartFile> file = reading.chosen("chart", sent, problems);
    Optional<Chart> chart = file.flatMap(it -> reading.chart(it, now, problems));
    Optional<PatientDetails> patient = chart.flatMap(it -> reading.patient(it.patient(), problems));
    Optional<ArrivedOrder> order =
        reading.chosen("order", sent, problems).flatMap(it -> reading.order(it, now, problems));
    problems.orThrow();
    session.setAttribute(
        ARRIVAL,
        desk.understood(
            caller,
            patient.orElseThrow(),
            ReferringChart.of(ArrivalReading.name(file.orElseThrow()), chart.orElseThrow()),
            order.orElseThrow()));
    return "redirect:/cases/upload/check";
  }

  /** Shows what was understood and asks who it is; back to the files when the session has none. */
  @GetMapping("/cases/upload/check")
  ModelAndView check(@AuthenticationPrincipal Caller caller, HttpSession session) {
    return arrival(session)
        .map(
            arrival ->
                new ModelAndView(
                    "desk/arrival",
                    Map.of("arrival", ArrivalView.of(arrival, desk.alike(caller, arrival)))))
        .orElseGet(() -> new ModelAndView("redirect:/cases/upload"));
  }

  @PostMapping("/cases/upload/check")
  String open(
      @AuthenticationPrincipal Caller caller,
      @RequestParam(defaultValue = "") String same,
      HttpSession session,
      RedirectAttributes redirect)
      throws BindException {
    Optional<Arrival> arrival = arrival(session);
    if (arrival.isEmpty()) {
      return "redirect:/cases/upload";
    }
    CaseId file = desk.open(caller, arrival.get(), same);
    session.removeAttribute(ARRIVAL);
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("desk.arrival.done")));
    return "redirect:/cases/" + file;
  }

  private static Optional<Arrival> arrival(HttpSession session) {
    return session.getAttribute(ARRIVAL) instanceof Arrival arrival
        ? Optional.of(arrival)
        : Optional.empty();
  }
}
