package org.fascia.guide;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.ui.Choice;
import org.fascia.practice.ui.Curve;
import org.fascia.practice.ui.DraftConflict;
import org.fascia.practice.ui.DraftSaved;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Toast;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows every component, and answers forms and drafts the way a room would. */
@Controller
class GuidePages {
  private static final LocalDate START = LocalDate.of(2026, 10, 6);
  private static final String AT =
      Format.time(Instant.parse("2026-11-24T22:03:00Z"), ZoneId.of("America/Los_Angeles"));
  private int version = 3;
  private String lastChange = "";
  private String kept = "";

  @GetMapping("/guide/{part}")
  synchronized ModelAndView part(@PathVariable String part) {
    return new ModelAndView(
        "guide/" + part,
        Map.of("curve", pain(), "function", function(), "version", version, "kept", kept));
  }

  @GetMapping("/guide/setup")
  ModelAndView setup() {
    return new ModelAndView(
        "ui/setup", Map.of("zones", Choice.of("America/Los_Angeles", "America/New_York")));
  }

  @GetMapping("/guide/broken")
  String broken() {
    throw new IllegalStateException("Jane Roe, born 1970-01-01");
  }

  @GetMapping("/guide/refused")
  String refused() {
    throw new Refused("GUIDE-001", "This plan was made before the last screening.");
  }

  @PostMapping("/guide/form")
  String submit(@RequestParam String name, RedirectAttributes redirect) {
    if (name.isBlank()) {
      throw new Refused("GUIDE-002", "Write the patient’s name.", "name");
    }
    redirect.addFlashAttribute(Toast.ATTRIBUTE, new Toast("Saved for " + name, "/guide/undo"));
    return "redirect:/guide/forms";
  }

  @PostMapping("/guide/leave")
  String leave() {
    return "redirect:/sign-in?left";
  }

  @PostMapping("/guide/undo")
  String undo(RedirectAttributes redirect) {
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of("Undone"));
    return "redirect:/guide/forms";
  }

  @PostMapping("/guide/draft")
  synchronized ResponseEntity<Object> save(
      @RequestParam int version, @RequestParam String changeId, @RequestParam String subjective) {
    if (changeId.equals(lastChange)) {
      return ResponseEntity.ok(new DraftSaved(this.version, AT));
    }
    if (version != this.version) {
      return ResponseEntity.status(HttpStatus.CONFLICT)
          .body(new DraftConflict(this.version, "Sam Ortiz", AT));
    }
    keep(changeId, subjective);
    return ResponseEntity.ok(new DraftSaved(this.version, AT));
  }

  /** Somebody else saves. */
  synchronized void elsewhere() {
    keep("elsewhere", "Written elsewhere");
  }

  private void keep(String changeId, String subjective) {
    version = version + 1;
    lastChange = changeId;
    kept = subjective;
  }

  private static Curve pain() {
    double[] scores = {7, 6.5, 6, 6, 5, 4.5, 4};
    return new Curve(
        "pain",
        "Pain, average of the last week (NPRS 0–10)",
        new Curve.Scale(0, 10, Curve.Better.LOWER),
        IntStream.range(0, scores.length)
            .mapToObj(week -> new Curve.Point(START.plusWeeks(week), scores[week]))
            .toList(),
        Curve.Marks.of(7, 3, 2),
        IntStream.range(0, 13).mapToObj(visit -> START.plusDays(visit * 7L / 2)).toList());
  }

  private static Curve function() {
    return new Curve(
        "function",
        "Physical function (PROMIS T-score)",
        new Curve.Scale(20, 80, Curve.Better.HIGHER),
        List.of(new Curve.Point(START, 38.2), new Curve.Point(START.plusWeeks(7), 44)),
        Curve.Marks.NONE,
        List.of());
  }
}
