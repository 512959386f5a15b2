package org.fascia.practice.desk.web;

import static org.fascia.practice.ui.Texts.count;
import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.kernel.Permission;
import org.fascia.practice.people.Patients;
import org.fascia.practice.prescriptions.VisitBudgets;
import org.fascia.practice.prescriptions.VisitsLeft;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Tone;
import org.fascia.practice.visits.Visit;
import org.fascia.practice.visits.Visits;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is due in the clinic: unsigned notes, missing orders, orders that run out. */
@Controller
class WorkPages {
  private static final int FEW = 2;

  /** What stops treatment stands before what will. */
  private static final Comparator<WorkItem> MOST_URGENT_FIRST =
      Comparator.comparing(item -> item.tone() != Tone.CAUTION);

  private final ForCaller<Cases> cases;
  private final ForCaller<Patients> patients;
  private final ForCaller<VisitBudgets> budgets;
  private final ForCaller<Visits> visits;
  private final ClinicDays days;

  WorkPages(
      ForCaller<Cases> cases,
      ForCaller<Patients> patients,
      ForCaller<VisitBudgets> budgets,
      ForCaller<Visits> visits,
      ClinicDays days) {
    this.cases = cases;
    this.patients = patients;
    this.budgets = budgets;
    this.visits = visits;
    this.days = days;
  }

  @GetMapping("/work")
  ModelAndView work(@AuthenticationPrincipal Caller caller) {
    ClinicDay today = days.today(caller);
    List<WorkItem> items = new ArrayList<>(unsigned(caller).toList());
    items.addAll(orders(caller, today).sorted(MOST_URGENT_FIRST).toList());
    return new ModelAndView("desk/work", Map.of("items", items));
  }

  private Stream<WorkItem> unsigned(Caller caller) {
    return caller.may(Permission.SEE_CLINICAL)
        ? visits.as(caller).unsigned().stream().map(visit -> unsigned(caller, visit))
        : Stream.empty();
  }

  private WorkItem unsigned(Caller caller, Visit visit) {
    return new WorkItem(
        "/visits/" + visit.id(),
        name(caller, visit.patient()),
        text("desk.work.unsigned"),
        text("desk.today.visit", Format.day(visit.day().date())),
        Tone.CAUTION);
  }

  private Stream<WorkItem> orders(Caller caller, ClinicDay today) {
    return cases.as(caller).underWay().stream()
        .flatMap(
            file -> order(caller, file, budgets.as(caller).visitsLeft(file.id(), today)).stream());
  }

  private Optional<WorkItem> order(Caller caller, Case file, VisitsLeft left) {
    return switch (left.binding()) {
      case NO_PRESCRIPTION ->
          Optional.of(item(caller, file, "missing", text("desk.work.missing.why")));
      case EXPIRED ->
          Optional.of(item(caller, file, "over", text("desk.work.expired", until(left))));
      case EXHAUSTED ->
          Optional.of(item(caller, file, "over", text("desk.work.exhausted", left.used())));
      case NOTHING -> Optional.empty();
      case ORDERED_VISITS, COURSE_END, ORDER_AGE ->
          left.left().isPresent() && left.left().getAsInt() <= FEW
              ? Optional.of(
                  item(
                      caller,
                      file,
                      "few",
                      text(
                          "desk.work.few.why",
                          count("desk.work.left", left.left().getAsInt()),
                          until(left))))
              : Optional.empty();
    };
  }

  private static String until(VisitsLeft left) {
    return left.until().map(Format::date).orElse("");
  }

  private WorkItem item(Caller caller, Case file, String what, String detail) {
    return new WorkItem(
        "/cases/" + file.id(),
        name(caller, file.patient()),
        text("desk.work." + what),
        detail,
        what.equals("few") ? Tone.INFO : Tone.CAUTION);
  }

  private String name(Caller caller, PatientId patient) {
    return patients.as(caller).get(patient).name().full();
  }
}
