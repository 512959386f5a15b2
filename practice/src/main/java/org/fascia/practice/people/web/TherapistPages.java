package org.fascia.practice.people.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.TherapistId;
import org.fascia.practice.people.Certificate;
import org.fascia.practice.people.Therapists;
import org.fascia.practice.ui.Toast;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who treats here, under which licence, with which certificates. */
@Controller
class TherapistPages {
  private final ForCaller<Therapists> therapists;

  TherapistPages(ForCaller<Therapists> therapists) {
    this.therapists = therapists;
  }

  @GetMapping("/therapists")
  ModelAndView list(@AuthenticationPrincipal Caller caller) {
    List<TherapistRow> rows = therapists.as(caller).list().stream().map(TherapistRow::of).toList();
    return new ModelAndView("people/therapists", Map.of("therapists", rows));
  }

  @PostMapping("/therapists/{id}/certificates")
  String certify(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam(defaultValue = "") List<String> certificates,
      RedirectAttributes redirect) {
    Set<Certificate> held =
        certificates.stream().map(Certificate::of).collect(Collectors.toUnmodifiableSet());
    therapists.as(caller).certify(TherapistId.of(id), held);
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("people.therapists.saved")));
    return "redirect:/therapists";
  }
}
