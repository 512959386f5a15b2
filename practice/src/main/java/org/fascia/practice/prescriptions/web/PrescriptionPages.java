package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.count;
import static org.fascia.practice.ui.Texts.text;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.PrescriptionId;
import org.fascia.practice.prescriptions.AnsweredTotal;
import org.fascia.practice.prescriptions.Prescription;
import org.fascia.practice.prescriptions.PrescriptionMoves;
import org.fascia.practice.prescriptions.PrescriptionScans;
import org.fascia.practice.prescriptions.Prescriptions;
import org.fascia.practice.prescriptions.TotalAnswers;
import org.fascia.practice.prescriptions.VisitBudgets;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Problems;
import org.fascia.practice.ui.Toast;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A prescription on file: what it says, and what becomes of it. */
@Controller
class PrescriptionPages {
  private final ForCaller<Prescriptions> prescriptions;
  private final ForCaller<PrescriptionMoves> moves;
  private final ForCaller<PrescriptionScans> scans;
  private final ForCaller<TotalAnswers> answers;
  private final ForCaller<VisitBudgets> budgets;
  private final PrescriptionViews views;
  private final ClinicDays days;

  PrescriptionPages(
      ForCaller<Prescriptions> prescriptions,
      ForCaller<PrescriptionMoves> moves,
      ForCaller<PrescriptionScans> scans,
      ForCaller<TotalAnswers> answers,
      ForCaller<VisitBudgets> budgets,
      PrescriptionViews views,
      ClinicDays days) {
    this.prescriptions = prescriptions;
    this.moves = moves;
    this.scans = scans;
    this.answers = answers;
    this.budgets = budgets;
    this.views = views;
    this.days = days;
  }

  @GetMapping("/prescriptions/{id}")
  ModelAndView page(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    return new ModelAndView(
        "prescriptions/prescription",
        Map.of(
            "shown", views.of(caller, found(caller, id)),
            "today", Format.date(days.today(caller).date())));
  }

  /** Says what exactly will happen before it does. */
  @GetMapping("/prescriptions/{id}/moves/{slug}")
  ModelAndView ask(
      @AuthenticationPrincipal Caller caller, @PathVariable String id, @PathVariable String slug) {
    Prescription one = found(caller, id);
    Optional<Move> move = Move.of(one).stream().filter(it -> it.slug().equals(slug)).findFirst();
    return move.map(
            it ->
                new ModelAndView(
                    "prescriptions/move",
                    Map.of(
                        "move", it,
                        "line", PrescriptionLine.of(one),
                        "back", views.back(caller, one),
                        "left", left(caller, one),
                        "today", Format.date(days.today(caller).date()))))
        .orElseGet(() -> new ModelAndView("redirect:/prescriptions/" + id));
  }

  @PostMapping("/prescriptions/{id}/moves/{slug}")
  String move(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @PathVariable String slug,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect)
      throws BindException {
    Typed typed = new Typed(sent);
    Problems problems = new Problems();
    Optional<ClinicDay> day = typed.day("day", problems);
    if (day.filter(it -> it.isAfter(days.today(caller))).isPresent()) {
      problems.at("day", text("prescriptions.move.day.future"));
    }
    problems.orThrow();
    moved(moves.as(caller), PrescriptionId.of(id), slug, new Occasion(day.orElseThrow(), typed));
    return told(redirect, "prescriptions.move.done", id);
  }

  @PostMapping("/prescriptions/{id}/scans")
  String add(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam Optional<MultipartFile> scan,
      RedirectAttributes redirect)
      throws IOException {
    scans.as(caller).add(PrescriptionId.of(id), ScanPages.sent(scan));
    return told(redirect, "prescriptions.scan.added", id);
  }

  @PostMapping("/prescriptions/{id}/total")
  String answer(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect)
      throws BindException {
    Typed typed = new Typed(sent);
    Problems problems = new Problems();
    int visits = typed.number("visits", problems).orElse(0);
    Optional<ClinicDay> day = typed.day("saidOn", problems);
    problems.orThrow();
    answers
        .as(caller)
        .record(
            PrescriptionId.of(id),
            new AnsweredTotal(visits, typed.at("saidBy"), day.orElseThrow()),
            days.today(caller));
    return told(redirect, "prescriptions.total.done", id);
  }

  /** The day it counts from, and what was typed beside it. */
  private record Occasion(ClinicDay day, Typed typed) {}

  private static void moved(PrescriptionMoves ours, PrescriptionId id, String slug, Occasion at) {
    switch (slug) {
      case "hold" -> ours.hold(id, at.typed().at("reason"), at.day());
      case "resume" -> ours.resume(id, at.day());
      case "complete" -> ours.complete(id, at.day());
      case "revoke" -> ours.revoke(id, at.typed().at("reason"), at.day());
      default -> throw new IllegalArgumentException("no such move");
    }
  }

  private Prescription found(Caller caller, String id) {
    return prescriptions.as(caller).get(PrescriptionId.of(id));
  }

  private String left(Caller caller, Prescription one) {
    var left = budgets.as(caller).visitsLeft(one.file(), days.today(caller)).left();
    return left.orElse(0) > 0
        ? text("prescriptions.move.left", count("prescriptions.budget.left", left.getAsInt()))
        : "";
  }

  private static String told(RedirectAttributes redirect, String key, String id) {
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text(key)));
    return "redirect:/prescriptions/" + id;
  }
}
