package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.Map;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.prescriptions.Coverage;
import org.fascia.practice.prescriptions.Coverages;
import org.fascia.practice.prescriptions.web.CoverageSheet.Purpose;
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

/** Who pays for a case: all of it on one page, and the forms that put it on file. */
@Controller
class CoveragePages {
  private final PayerCases files;
  private final CoverageCards cards;
  private final PayerShelf shelf;
  private final ForCaller<Coverages> coverages;
  private final ClinicDays days;

  CoveragePages(
      PayerCases files,
      CoverageCards cards,
      PayerShelf shelf,
      ForCaller<Coverages> coverages,
      ClinicDays days) {
    this.files = files;
    this.cards = cards;
    this.shelf = shelf;
    this.coverages = coverages;
    this.days = days;
  }

  @GetMapping("/cases/{id}/coverage")
  ModelAndView page(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    CaseId file = CaseId.of(id);
    return new ModelAndView(
        "prescriptions/payers/case",
        Map.of("file", files.of(caller, file), "cards", cards.of(caller, file)));
  }

  /** The payers to choose from; with one chosen, its form. */
  @GetMapping("/cases/{id}/coverage/new")
  ModelAndView blank(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String pack) {
    PayerCase file = files.of(caller, CaseId.of(id));
    String action = file.coverage() + "/new";
    return pack.isEmpty()
        ? choose(caller, file, action)
        : form(file, shelf.sheet(action, Purpose.NEW, pack, Typed.NOTHING));
  }

  @PostMapping("/cases/{id}/coverage/new")
  String cover(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect)
      throws BindException {
    Typed typed = new Typed(sent);
    Coverage filed =
        coverages
            .as(caller)
            .cover(
                CaseId.of(id), CoverageTyping.read(typed, shelf.pack(typed)), days.today(caller));
    return done(filed, "payers.covered", redirect);
  }

  @GetMapping("/coverages/{id}/change")
  ModelAndView change(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    Coverage one = files.coverage(caller, id);
    return form(
        files.of(caller, one.file()),
        shelf.sheet(
            "/coverages/" + id + "/change",
            Purpose.CHANGE,
            one.terms().payer().pack().value(),
            CoverageTyping.of(one.terms())));
  }

  @PostMapping("/coverages/{id}/change")
  String changed(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect)
      throws BindException {
    Typed typed = new Typed(sent);
    Coverage one = files.coverage(caller, id);
    coverages
        .as(caller)
        .change(one.id(), CoverageTyping.read(typed, shelf.pack(typed)), typed.at("reason"));
    return done(one, "payers.changed", redirect);
  }

  /** Another payer in the place of this one, from a day on that may lie in the past. */
  @GetMapping("/coverages/{id}/takeover")
  ModelAndView takeover(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String pack) {
    PayerCase file = files.of(caller, files.coverage(caller, id).file());
    String action = "/coverages/" + id + "/takeover";
    return pack.isEmpty()
        ? choose(caller, file, action)
        : form(file, shelf.sheet(action, Purpose.TAKEOVER, pack, Typed.NOTHING));
  }

  @PostMapping("/coverages/{id}/takeover")
  String takenOver(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect)
      throws BindException {
    Typed typed = new Typed(sent);
    Coverage former = files.coverage(caller, id);
    ClinicDay today = days.today(caller);
    coverages
        .as(caller)
        .payerChanged(former.id(), CoverageTyping.read(typed, shelf.pack(typed)), today);
    return done(former, "payers.covered", redirect);
  }

  private ModelAndView choose(Caller caller, PayerCase file, String action) {
    return new ModelAndView(
        "prescriptions/payers/choose",
        Map.of("file", file, "action", action, "payers", shelf.offered(caller)));
  }

  private static ModelAndView form(PayerCase file, CoverageSheet sheet) {
    return new ModelAndView("prescriptions/payers/form", Map.of("file", file, "sheet", sheet));
  }

  private static String done(Coverage one, String words, RedirectAttributes redirect) {
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text(words)));
    return "redirect:/cases/" + one.file() + "/coverage";
  }
}
