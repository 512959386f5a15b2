package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fascia.budget.packs.Paper;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.prescriptions.Coverage;
import org.fascia.practice.prescriptions.CoveragePapers;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Papers a payer wants to see that nothing else on record shows. */
@Controller
class PaperPages {
  /** What orders, claims, authorisations and enrolments show by themselves. */
  private static final Set<Paper> SHOWN_ELSEWHERE =
      EnumSet.of(
          Paper.ORDER,
          Paper.AUTHORISATION_NUMBER,
          Paper.CLAIM_NUMBER,
          Paper.INJURY_DATE,
          Paper.ACCIDENT_STATE,
          Paper.ENROLMENT);

  private final PayerCases files;
  private final ForCaller<CoveragePapers> papers;
  private final ClinicDays days;

  PaperPages(PayerCases files, ForCaller<CoveragePapers> papers, ClinicDays days) {
    this.files = files;
    this.papers = papers;
    this.days = days;
  }

  @GetMapping("/coverages/{id}/paper")
  ModelAndView form(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    Coverage one = files.coverage(caller, id);
    return new ModelAndView(
        "prescriptions/payers/paper",
        Map.of(
            "file", files.of(caller, one.file()),
            "payer", one.terms().payer().name(),
            "action", "/coverages/" + id + "/paper",
            "today", Format.date(days.today(caller).date()),
            "choices", choices()));
  }

  @PostMapping("/coverages/{id}/paper")
  String file(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      @RequestParam Optional<MultipartFile> letter,
      RedirectAttributes redirect)
      throws BindException {
    Typed typed = new Typed(sent);
    Coverage one = files.coverage(caller, id);
    Problems problems = new Problems();
    Optional<Paper> paper =
        problems.present("paper", paper(typed.at("paper")), text("payers.paper.needed"));
    Optional<ClinicDay> day = typed.day("day", problems);
    problems.orThrow();
    papers
        .as(caller)
        .file(
            new CoveragePapers.OnFile(one.id(), paper.orElseThrow(), day.orElseThrow()),
            AuthorisationTyping.letter(letter));
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("payers.paper.done")));
    return "redirect:/cases/" + one.file() + "/coverage";
  }

  private static List<Choice> choices() {
    return offered()
        .map(paper -> new Choice(paper.name(), text("payers.paper." + paper.name())))
        .toList();
  }

  private static Optional<Paper> paper(String typed) {
    return offered().filter(paper -> paper.name().equals(typed)).findFirst();
  }

  private static Stream<Paper> offered() {
    return Arrays.stream(Paper.values()).filter(paper -> !SHOWN_ELSEWHERE.contains(paper));
  }
}
