package org.fascia.practice.tasks.web;

import java.util.Map;
import java.util.Optional;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.Duty.Kind;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.Permission;
import org.fascia.practice.tasks.WorkFilter;
import org.fascia.practice.tasks.WorkFilter.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The work list: what is due, what stops treatment first. */
@Controller
class WorkPages {
  private final WorkViews views;
  private final ClinicDays days;

  WorkPages(WorkViews views, ClinicDays days) {
    this.views = views;
    this.days = days;
  }

  @GetMapping("/work")
  ModelAndView work(
      @AuthenticationPrincipal Caller caller,
      @RequestParam(required = false) @Nullable Whose whose,
      @RequestParam(required = false) @Nullable Kind kind,
      @RequestParam(defaultValue = "0") int page) {
    WorkFilter filter =
        new WorkFilter(
            Optional.ofNullable(whose).orElse(usually(caller)),
            Optional.ofNullable(kind),
            Math.max(page, 0));
    return new ModelAndView(
        "tasks/work", Map.of("work", views.of(caller, filter, days.today(caller))));
  }

  /** Who runs the clinic starts with everybody's tasks, the others with their own. */
  private static Whose usually(Caller caller) {
    return caller.may(Permission.MANAGE_CLINIC) ? Whose.EVERYBODYS : Whose.MINE;
  }
}
