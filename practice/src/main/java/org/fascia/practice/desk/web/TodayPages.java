package org.fascia.practice.desk.web;

import java.util.Map;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.kernel.Caller;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Today: what is next, each patient with the last visit. */
@Controller
class TodayPages {
  private final TodayViews views;
  private final ClinicDays days;

  TodayPages(TodayViews views, ClinicDays days) {
    this.views = views;
    this.days = days;
  }

  @GetMapping("/today")
  ModelAndView today(@AuthenticationPrincipal Caller caller) {
    return new ModelAndView("desk/today", Map.of("today", views.of(caller, days.today(caller))));
  }
}
