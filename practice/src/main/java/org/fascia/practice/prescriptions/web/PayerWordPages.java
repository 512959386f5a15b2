package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.budget.packs.Measure;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.CoverageEventId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Money;
import org.fascia.practice.prescriptions.CallLog;
import org.fascia.practice.prescriptions.Confirmation;
import org.fascia.practice.prescriptions.Confirmations;
import org.fascia.practice.prescriptions.Coverage;
import org.fascia.practice.prescriptions.CoverageEvent;
import org.fascia.practice.prescriptions.Coverages;
import org.fascia.practice.prescriptions.PayerCall;
import org.fascia.practice.ui.Choice;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What payers say and do: events, what is left of shared limits, calls. */
@Controller
class PayerWordPages {
  private final PayerCases files;
  private final PayerShelf shelf;
  private final ForCaller<Coverages> coverages;
  private final ForCaller<Confirmations> confirmations;
  private final ForCaller<CallLog> calls;
  private final ClinicDays days;

  PayerWordPages(
      PayerCases files,
      PayerShelf shelf,
      ForCaller<Coverages> coverages,
      ForCaller<Confirmations> confirmations,
      ForCaller<CallLog> calls,
      ClinicDays days) {
    this.files = files;
    this.shelf = shelf;
    this.coverages = coverages;
    this.confirmations = confirmations;
    this.calls = calls;
    this.days = days;
  }

  @GetMapping("/coverages/{id}/events")
  ModelAndView event(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    return form(
        caller,
        id,
        "event",
        CoverageEvent.Kind.recordable().stream()
            .map(kind -> new Choice(kind.name(), text("payers.event." + kind.name())))
            .toList());
  }

  @PostMapping("/coverages/{id}/events")
  String happened(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect)
      throws BindException {
    Typed typed = new Typed(sent);
    Coverage one = files.coverage(caller, id);
    Problems problems = new Problems();
    Optional<CoverageEvent.Kind> kind =
        problems.present("kind", kind(typed.at("kind")), text("payers.event.needed"));
    Optional<ClinicDay> day = typed.day("day", problems);
    problems.orThrow();
    coverages
        .as(caller)
        .happened(one.id(), kind.orElseThrow(), day.orElseThrow(), typed.at("words"));
    return done(one, "payers.event.done", redirect);
  }

  @PostMapping("/coverages/{id}/events/{event}/withdraw")
  String withdraw(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @PathVariable String event,
      RedirectAttributes redirect) {
    Coverage one = files.coverage(caller, id);
    coverages.as(caller).withdraw(CoverageEventId.of(event));
    return done(one, "payers.event.gone", redirect);
  }

  @GetMapping("/coverages/{id}/confirm")
  ModelAndView confirm(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    return form(caller, id, "confirm", limits(files.coverage(caller, id)));
  }

  @PostMapping("/coverages/{id}/confirm")
  String confirmed(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect)
      throws BindException {
    Coverage one = files.coverage(caller, id);
    confirmations.as(caller).confirm(said(one, new Typed(sent)));
    return done(one, "payers.said.done", redirect);
  }

  @GetMapping("/coverages/{id}/call")
  ModelAndView call(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    return form(caller, id, "call", List.of());
  }

  @PostMapping("/coverages/{id}/call")
  String called(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect)
      throws BindException {
    Coverage one = files.coverage(caller, id);
    calls.as(caller).log(spoken(caller, one, new Typed(sent)));
    return done(one, "payers.call.done", redirect);
  }

  private ModelAndView form(Caller caller, String id, String what, List<Choice> choices) {
    Coverage one = files.coverage(caller, id);
    Map<String, Object> model = new HashMap<>();
    model.put("file", files.of(caller, one.file()));
    model.put("payer", one.terms().payer().name());
    model.put("action", "/coverages/" + id + "/" + (what.equals("event") ? "events" : what));
    model.put("today", Format.date(days.today(caller).date()));
    model.put("choices", choices);
    return new ModelAndView("prescriptions/payers/" + what, model);
  }

  private Confirmation said(Coverage one, Typed typed) throws BindException {
    Problems problems = new Problems();
    Optional<PlanLimit> limit =
        problems.present(
            "limit",
            shared(one).stream()
                .filter(shared -> shared.rule().equals(typed.at("limit")))
                .findFirst(),
            text("payers.said.limit.needed"));
    Optional<ClinicDay> asOf = typed.day("day", problems);
    Optional<Long> left = limit.flatMap(shared -> left(shared.measure(), typed, problems));
    problems.orThrow();
    return new Confirmation(
        one.id(),
        limit.orElseThrow().rule(),
        limit.orElseThrow().measure(),
        left.orElseThrow(),
        asOf.orElseThrow(),
        typed.at("toldBy"),
        typed.at("reference"));
  }

  private static Optional<Long> left(Measure measure, Typed typed, Problems problems) {
    Optional<Long> amount =
        measure == Measure.CENTS
            ? typed.money("left", problems).map(Money::cents)
            : whole(typed.number("left", problems));
    return problems.none()
        ? problems.present("left", amount, text("payers.said.left.needed"))
        : amount;
  }

  private static Optional<Long> whole(OptionalInt number) {
    return number.isPresent() ? Optional.of((long) number.getAsInt()) : Optional.empty();
  }

  private PayerCall spoken(Caller caller, Coverage one, Typed typed) throws BindException {
    Problems problems = new Problems();
    Optional<ClinicDay> day = typed.day("day", problems);
    Optional<LocalTime> time =
        problems.present("time", time(typed.at("time")), text("payers.call.time.needed"));
    problems.orThrow();
    Instant at =
        day.orElseThrow().date().atTime(time.orElseThrow()).atZone(days.zone(caller)).toInstant();
    return new PayerCall(
        one.id(), at, typed.at("spokeWith"), typed.at("reference"), typed.at("said"));
  }

  private List<Choice> limits(Coverage one) {
    return shared(one).stream().map(limit -> new Choice(limit.rule(), limit.says())).toList();
  }

  private List<PlanLimit> shared(Coverage one) {
    return PlanLimit.shared(shelf.pack(one.terms().payer().pack().value()));
  }

  private static Optional<CoverageEvent.Kind> kind(String typed) {
    return CoverageEvent.Kind.recordable().stream()
        .filter(kind -> kind.name().equals(typed))
        .findFirst();
  }

  private static Optional<LocalTime> time(String typed) {
    try {
      return Optional.of(LocalTime.parse(typed));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static String done(Coverage one, String words, RedirectAttributes redirect) {
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text(words)));
    return "redirect:/cases/" + one.file() + "/coverage";
  }
}
