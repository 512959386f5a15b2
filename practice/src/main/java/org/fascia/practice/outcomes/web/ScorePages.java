package org.fascia.practice.outcomes.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fascia.medicine.measuring.Moment;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.ScoreId;
import org.fascia.practice.outcomes.Answered;
import org.fascia.practice.outcomes.Scores;
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
  /** What is asked in every case: pain of the week, and pain with what it keeps from. */
  private static final Map<String, String> ASKED = Map.of("nprs", "7 days", "peg", "past week");

  private final ForCaller<Scores> scores;
  private final ForCaller<Cases> cases;
  private final ClinicDays days;

  ScorePages(ForCaller<Scores> scores, ForCaller<Cases> cases, ClinicDays days) {
    this.scores = scores;
    this.cases = cases;
    this.days = days;
  }

  @GetMapping("/cases/{id}/scores")
  ModelAndView scores(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    CaseId file = CaseId.of(id);
    return new ModelAndView(
        "outcomes/scores",
        Map.of(
            "number", cases.as(caller).get(file).number().toString(),
            "file", id,
            "forms", forms(scores.as(caller)),
            "courses",
                scores.as(caller).courses(file).stream()
                    .map(course -> CourseViews.of(course, List.of()))
                    .toList()));
  }

  @PostMapping("/cases/{id}/scores")
  String record(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam String instrument,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    Answered form =
        new Answered(
            instrument,
            ASKED.getOrDefault(instrument, ""),
            answers(scores.as(caller).measure(instrument).questions().size(), sent),
            Moment.APART,
            days.today(caller));
    var score = scores.as(caller).record(CaseId.of(id), form);
    redirect.addFlashAttribute(
        Toast.ATTRIBUTE,
        new Toast(text("outcomes.recorded"), "/scores/" + score.id() + "/undo?case=" + id));
    return "redirect:/cases/" + id + "/scores";
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

  private static List<MeasureForm> forms(Scores ours) {
    return ASKED.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(asked -> MeasureForm.of(ours.measure(asked.getKey()), asked.getValue()))
        .toList();
  }

  private static List<OptionalInt> answers(int questions, Map<String, String> sent) {
    return IntStream.rangeClosed(1, questions)
        .mapToObj(number -> answer(sent.getOrDefault("answer" + number, "")))
        .toList();
  }

  private static OptionalInt answer(String sent) {
    return sent.matches("-?\\d{1,3}")
        ? OptionalInt.of(Integer.parseInt(sent))
        : OptionalInt.empty();
  }
}
