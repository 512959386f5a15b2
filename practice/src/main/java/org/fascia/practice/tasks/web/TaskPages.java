package org.fascia.practice.tasks.web;

import static org.fascia.practice.ui.Texts.text;

import java.time.LocalDate;
import java.util.Map;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.UserId;
import org.fascia.practice.tasks.Task;
import org.fascia.practice.tasks.TaskId;
import org.fascia.practice.tasks.Tending;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One task: take it, hand it on, put it off, say something about it. */
@Controller
class TaskPages {
  private final TaskViews views;
  private final ForCaller<Tending> tending;
  private final ClinicDays days;

  TaskPages(TaskViews views, ForCaller<Tending> tending, ClinicDays days) {
    this.views = views;
    this.tending = tending;
    this.days = days;
  }

  @GetMapping("/work/{id}")
  ModelAndView page(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    return new ModelAndView("tasks/task", Map.of("task", views.of(caller, TaskId.of(id))));
  }

  @PostMapping("/work/{id}/take")
  String take(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      RedirectAttributes redirect) {
    Task task = tending.as(caller).take(TaskId.of(id));
    return done(task, text("tasks.taken"), redirect);
  }

  @PostMapping("/work/{id}/hand")
  String hand(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String owner,
      RedirectAttributes redirect) {
    if (owner.isEmpty()) {
      throw new Refused("TASK-007", "Choose who is to have it.", "owner");
    }
    Task task = tending.as(caller).hand(TaskId.of(id), UserId.of(owner));
    return done(task, text("tasks.handed", TaskWords.owner(task)), redirect);
  }

  @PostMapping("/work/{id}/later")
  String later(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable LocalDate until,
      RedirectAttributes redirect) {
    Task task = tending.as(caller).putOff(TaskId.of(id), typed(until, "until"), days.today(caller));
    return done(task, text("tasks.off", Format.day(typed(until, "until").date())), redirect);
  }

  @PostMapping("/work/{id}/word")
  String word(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String words,
      RedirectAttributes redirect) {
    return done(
        tending.as(caller).remark(TaskId.of(id), words), text("tasks.word.added"), redirect);
  }

  @PostMapping("/work/{id}/done")
  String done(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      RedirectAttributes redirect) {
    Task task = tending.as(caller).done(TaskId.of(id));
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("tasks.done")));
    return "redirect:/cases/" + task.file() + "#tasks";
  }

  @PostMapping("/cases/{file}/tasks")
  String note(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String file,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(required = false) @Nullable LocalDate due,
      RedirectAttributes redirect) {
    Task task =
        tending.as(caller).note(CaseId.of(file), words, typed(due, "due"), days.today(caller));
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("tasks.noted")));
    return "redirect:/cases/" + task.file() + "#tasks";
  }

  private static ClinicDay typed(@Nullable LocalDate day, String field) {
    if (day == null) {
      throw new Refused("TASK-008", "Choose a day.", field);
    }
    return new ClinicDay(day);
  }

  private static String done(Task task, String words, RedirectAttributes redirect) {
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(words));
    return "redirect:/work/" + task.id();
  }
}
