package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fascia.budget.packs.PayerId;
import org.fascia.budget.packs.PayerPack;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.TherapistId;
import org.fascia.practice.people.Therapist;
import org.fascia.practice.people.Therapists;
import org.fascia.practice.prescriptions.Enrolment;
import org.fascia.practice.prescriptions.PayerSettings;
import org.fascia.practice.prescriptions.Window;
import org.fascia.practice.ui.Choice;
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

/** Which payers the clinic works with, and the rules of each with their sources. */
@Controller
class PayerPages {
  private final PayerShelf shelf;
  private final ForCaller<PayerSettings> settings;
  private final ForCaller<Therapists> therapists;

  PayerPages(
      PayerShelf shelf, ForCaller<PayerSettings> settings, ForCaller<Therapists> therapists) {
    this.shelf = shelf;
    this.settings = settings;
    this.therapists = therapists;
  }

  @GetMapping("/settings/payers")
  ModelAndView list(@AuthenticationPrincipal Caller caller) {
    Set<PayerId> used = settings.as(caller).used();
    return new ModelAndView(
        "prescriptions/payers/settings",
        Map.of(
            "payers",
            shelf.newest().stream().map(pack -> PayerRow.of(pack, used)).toList(),
            "chosen",
            !used.isEmpty()));
  }

  @PostMapping("/settings/payers")
  String choose(
      @AuthenticationPrincipal Caller caller,
      @RequestParam(defaultValue = "") List<String> pack,
      RedirectAttributes redirect) {
    Set<PayerId> chosen = new HashSet<>();
    pack.forEach(payer -> chosen.add(shelf.pack(payer).payer()));
    settings.as(caller).use(chosen);
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("payers.settings.done")));
    return "redirect:/settings/payers";
  }

  @GetMapping("/settings/payers/{pack}")
  ModelAndView pack(@AuthenticationPrincipal Caller caller, @PathVariable String pack) {
    PayerPack rules = shelf.pack(pack);
    List<Therapist> all = therapists.as(caller).list();
    return new ModelAndView(
        "prescriptions/payers/pack",
        Map.of(
            "pack",
            PackView.of(rules, enrolments(caller, rules, all)),
            "therapists",
            all.stream().map(one -> new Choice(one.id().toString(), one.name().full())).toList()));
  }

  @PostMapping("/settings/payers/{pack}/enrolments")
  String enrol(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String pack,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect)
      throws BindException {
    Typed typed = new Typed(sent);
    Problems problems = new Problems();
    Optional<TherapistId> therapist =
        problems.read("therapist", () -> TherapistId.of(typed.at("therapist")));
    Optional<Window> window = CoverageTyping.window(typed, problems);
    problems.orThrow();
    settings
        .as(caller)
        .enrol(
            new Enrolment(
                therapist.orElseThrow(),
                shelf.pack(pack).payer(),
                typed.at("number"),
                window.orElseThrow()));
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("payers.enrolment.done")));
    return "redirect:/settings/payers/" + pack;
  }

  private List<PackView.EnrolmentRow> enrolments(
      Caller caller, PayerPack pack, List<Therapist> all) {
    return settings.as(caller).enrolments().stream()
        .filter(one -> one.pack().equals(pack.payer()))
        .map(one -> row(one, all))
        .toList();
  }

  private static PackView.EnrolmentRow row(Enrolment one, List<Therapist> all) {
    return new PackView.EnrolmentRow(
        all.stream()
            .filter(therapist -> therapist.id().equals(one.therapist()))
            .findFirst()
            .map(therapist -> therapist.name().full())
            .orElse(text("payers.none")),
        one.number(),
        PayerText.days(one.window()));
  }
}
