package org.fascia.practice.outcomes.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Map;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.ScoreId;
import org.fascia.practice.outcomes.Courses;
import org.fascia.practice.outcomes.Score;
import org.fascia.practice.outcomes.Scores;
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
  private final MeasureForms forms;

  ScorePages(
      ForCaller<Scores> scores,
      ForCaller<Courses> courses,
      ForCaller<Cases> cases,
      ForCaller<Patients> patients,
      ShownCourses shown,
      ClinicDays days,
      MeasureForms forms) {
    this.scores = scores;
    this.courses = courses;
    this.cases = cases;
    this.patients = patients;
    this.shown = shown;
    this.days = days;
    this.forms = forms;
  }

  @GetMapping("/cases/{id}/scores")
  ModelAndView scores(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    CaseId file = CaseId.of(id);
    return new ModelAndView(
        "outcomes/scores",
        Map.of(
            "crumbs", crumbs(cases.as(caller).get(file), caller),
            "file", id,
            "forms", forms(file, caller),
            "courses", shown.of(file, caller)));
  }

  private List<MeasureForm> forms(CaseId file, Caller caller) {
    List<Score> soFar = scores.as(caller).of(file);
    return courses.as(caller).asked(file).stream().map(one -> forms.of(one, soFar)).toList();
  }

  /** One measure, for the page that sends there. */
  @GetMapping("/cases/{id}/scores/{instrument}")
  ModelAndView ask(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @PathVariable String instrument,
      @RequestParam(defaultValue = "SCORES") Next then) {
    Scores ours = scores.as(caller);
    CaseId file = CaseId.of(id);
    return new ModelAndView(
        "outcomes/one",
        Map.of(
            "crumbs", crumbs(cases.as(caller).get(file), caller),
            "file", id,
            "then", then.name(),
            "form", forms.of(ours.measure(instrument), ours.of(file))));
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
    Scores ours = scores.as(caller);
    Instrument measure = ours.measure(instrument);
    Score score = ours.record(CaseId.of(id), new ScoreForm(measure, sent).read(days.today(caller)));
    redirect.addFlashAttribute(
        Toast.ATTRIBUTE, new Toast(recorded(score), "/scores/" + score.id() + "/undo?case=" + id));
    return "redirect:/cases/" + CaseId.of(id) + then.path;
  }

  private static String recorded(Score score) {
    return text(
        score.moment().tellsOfTheCourse() ? "outcomes.recorded" : "outcomes.recorded.after");
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
}
