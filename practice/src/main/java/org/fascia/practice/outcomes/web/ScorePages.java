package org.fascia.practice.outcomes.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.measuring.Moment;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.ScoreId;
import org.fascia.practice.outcomes.Answered;
import org.fascia.practice.outcomes.Courses;
import org.fascia.practice.outcomes.Scores;
import org.fascia.practice.outcomes.Weekly;
import org.fascia.practice.people.Patients;
import org.fascia.practice.ui.Link;
import org.fascia.practice.ui.Toast;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording scores and looking at their course. */
@Controller
class ScorePages {
  private final ForCaller<Scores> scores;
  private final ForCaller<Courses> courses;
  private final ForCaller<Cases> cases;
  private final ForCaller<Patients> patients;
  private final ShownCourses shown;
  private final ClinicDays days;

  ScorePages(
      ForCaller<Scores> scores,
      ForCaller<Courses> courses,
      ForCaller<Cases> cases,
      ForCaller<Patients> patients,
      ShownCourses shown,
      ClinicDays days) {
    this.scores = scores;
    this.courses = courses;
    this.cases = cases;
    this.patients = patients;
    this.shown = shown;
    this.days = days;
  }

  @GetMapping("/cases/{id}/scores")
  ModelAndView scores(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    CaseId file = CaseId.of(id);
    return new ModelAndView(
        "outcomes/scores",
        Map.of(
            "crumbs", crumbs(cases.as(caller).get(file), caller),
            "file", id,
            "forms", courses.as(caller).asked(file).stream().map(MeasureForm::of).toList(),
            "courses", shown.of(file, caller)));
  }

  /** The questions of one measure, for the page that sends there. */
  @GetMapping("/cases/{id}/scores/{instrument}")
  ModelAndView ask(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @PathVariable String instrument,
      @RequestParam(defaultValue = "SCORES") Next then) {
    return new ModelAndView(
        "outcomes/one",
        Map.of(
            "crumbs", crumbs(cases.as(caller).get(CaseId.of(id)), caller),
            "file", id,
            "then", then.name(),
            "form", MeasureForm.of(scores.as(caller).measure(instrument))));
  }

  private List<Link> crumbs(Case file, Caller caller) {
    return List.of(
        new Link(text("outcomes.crumb.patients"), "/patients"),
        new Link(
            patients.as(caller).get(file.patient()).name().full(), "/patients/" + file.patient()),
        new Link(file.number().toString(), "/cases/" + file.id()));
  }

  @PostMapping("/cases/{id}/scores")
  String record(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam String instrument,
      @RequestParam(defaultValue = "SCORES") Next then,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    Instrument measure = scores.as(caller).measure(instrument);
    Answered form =
        new Answered(
            measure.id(),
            Weekly.recall(measure),
            answers(measure, sent),
            Moment.APART,
            days.today(caller));
    var score = scores.as(caller).record(CaseId.of(id), form);
    redirect.addFlashAttribute(
        Toast.ATTRIBUTE,
        new Toast(text("outcomes.recorded"), "/scores/" + score.id() + "/undo?case=" + id));
    return "redirect:/cases/" + CaseId.of(id) + then.path;
  }

  /** Where the therapist was when the score was asked for. */
  enum Next {
    SCORES("/scores"),
    PLAN("/plan?change=yes");

    private final String path;

    Next(String path) {
      this.path = path;
    }
  }

  /** Takes a score back: it stays on file, marked. */
  @PostMapping("/scores/{id}/undo")
  String undo(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam("case") String file,
      RedirectAttributes redirect) {
    scores.as(caller).mark(ScoreId.of(id), text("outcomes.undone.reason"));
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("outcomes.undone")));
    return "redirect:/cases/" + CaseId.of(file) + "/scores";
  }

  private static List<OptionalInt> answers(Instrument measure, Map<String, String> sent) {
    return IntStream.rangeClosed(1, measure.questions().size())
        .mapToObj(number -> answer(sent.getOrDefault(measure.id() + "." + number, "")))
        .toList();
  }

  private static OptionalInt answer(String sent) {
    return sent.matches("-?\\d{1,3}")
        ? OptionalInt.of(Integer.parseInt(sent))
        : OptionalInt.empty();
  }
}
