package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.kernel.AuthorisationId;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.DocumentId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.prescriptions.Authorisation;
import org.fascia.practice.prescriptions.Authorisations;
import org.fascia.practice.prescriptions.Coverage;
import org.fascia.practice.prescriptions.Letter;
import org.fascia.practice.ui.Choice;
import org.fascia.practice.ui.Toast;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
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

/** What a payer is asked for, what it answered, and the chain of its permissions. */
@Controller
class AuthorisationPages {
  private final PayerCases files;
  private final ForCaller<Authorisations> authorisations;
  private final ClinicDays days;

  AuthorisationPages(PayerCases files, ForCaller<Authorisations> authorisations, ClinicDays days) {
    this.files = files;
    this.authorisations = authorisations;
    this.days = days;
  }

  @GetMapping("/coverages/{id}/ask")
  ModelAndView ask(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String supersedes) {
    return form(caller, id, "ask", supersedes);
  }

  @PostMapping("/coverages/{id}/ask")
  String asked(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect)
      throws BindException {
    Typed typed = new Typed(sent);
    Authorisation filed =
        authorisations
            .as(caller)
            .request(
                files.coverage(caller, id).id(),
                AuthorisationTyping.request(typed),
                AuthorisationTyping.supersedes(typed));
    return done(filed.id().toString(), "payers.asked", redirect);
  }

  @GetMapping("/coverages/{id}/grant")
  ModelAndView grant(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String supersedes) {
    return form(caller, id, "grant", supersedes);
  }

  @PostMapping("/coverages/{id}/grant")
  String granted(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      @RequestParam Optional<MultipartFile> letter,
      RedirectAttributes redirect)
      throws BindException {
    Typed typed = new Typed(sent);
    Authorisation filed =
        authorisations
            .as(caller)
            .given(
                files.coverage(caller, id).id(),
                AuthorisationTyping.granted(typed),
                AuthorisationTyping.supersedes(typed),
                AuthorisationTyping.letter(letter));
    return done(filed.id().toString(), "payers.granted", redirect);
  }

  @GetMapping("/authorisations/{id}")
  ModelAndView page(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    Authorisation one = authorisations.as(caller).get(AuthorisationId.of(id));
    Coverage coverage = files.coverage(caller, one.coverage().toString());
    List<Authorisation> all = authorisations.as(caller).of(coverage.file());
    return new ModelAndView(
        "prescriptions/payers/authorisation",
        Map.of(
            "file",
            files.of(caller, coverage.file()),
            "view",
            AuthorisationView.of(
                one, coverage.terms().payer().name(), chain(one, all), days.today(caller)),
            "coverage",
            "/coverages/" + coverage.id()));
  }

  @PostMapping("/authorisations/{id}/answer")
  String answer(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      @RequestParam Optional<MultipartFile> letter,
      RedirectAttributes redirect)
      throws BindException {
    authorisations
        .as(caller)
        .answer(
            AuthorisationId.of(id),
            AuthorisationTyping.answer(new Typed(sent)),
            AuthorisationTyping.letter(letter));
    return done(id, "payers.answered", redirect);
  }

  /** The letter, to be kept by the browser nowhere. */
  @GetMapping("/authorisations/{id}/letters/{document}")
  ResponseEntity<byte[]> letter(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @PathVariable String document) {
    Letter letter =
        authorisations.as(caller).letter(AuthorisationId.of(id), DocumentId.of(document));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, letter.type().mime())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(letter.content());
  }

  private ModelAndView form(Caller caller, String id, String mode, String supersedes) {
    Coverage coverage = files.coverage(caller, id);
    List<Choice> open =
        authorisations.as(caller).of(coverage.file()).stream()
            .filter(one -> one.coverage().equals(coverage.id()))
            .map(one -> AuthorisationRow.of(one, days.today(caller)))
            .map(
                row ->
                    new Choice(row.href().substring(row.href().lastIndexOf('/') + 1), label(row)))
            .toList();
    return new ModelAndView(
        "prescriptions/payers/" + mode,
        Map.of(
            "file",
            files.of(caller, coverage.file()),
            "payer",
            coverage.terms().payer().name(),
            "action",
            "/coverages/" + id + "/" + mode,
            "others",
            open,
            "supersedes",
            supersedes));
  }

  private static String label(AuthorisationRow row) {
    return row.name() + " · " + row.state() + " · " + row.granted();
  }

  /** The chain it stands in, the oldest first, itself included; empty when it stands alone. */
  private static List<Authorisation> chain(Authorisation one, List<Authorisation> all) {
    List<Authorisation> chain = new ArrayList<>(List.of(one));
    Optional<Authorisation> before = before(one, all);
    while (before.isPresent()) {
      chain.addFirst(before.get());
      before = before(before.get(), all);
    }
    Optional<Authorisation> after = after(one, all);
    while (after.isPresent()) {
      chain.addLast(after.get());
      after = after(after.get(), all);
    }
    return chain.size() == 1 ? List.of() : chain;
  }

  private static Optional<Authorisation> before(Authorisation one, List<Authorisation> all) {
    return all.stream()
        .filter(other -> one.supersedes().equals(Optional.of(other.id())))
        .findFirst();
  }

  private static Optional<Authorisation> after(Authorisation one, List<Authorisation> all) {
    return all.stream()
        .filter(other -> other.supersedes().equals(Optional.of(one.id())))
        .findFirst();
  }

  private static String done(String id, String words, RedirectAttributes redirect) {
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text(words)));
    return "redirect:/authorisations/" + id;
  }
}
