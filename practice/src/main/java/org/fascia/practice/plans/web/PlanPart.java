package org.fascia.practice.plans.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Permission;
import org.fascia.practice.plans.ActivePlan;
import org.fascia.practice.plans.Plan;
import org.fascia.practice.plans.Plans;
import org.fascia.practice.ui.CasePart;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Fragment;
import org.springframework.stereotype.Component;

/** The accepted plan on the case page. */
@Component
class PlanPart implements CasePart {
  private final ForCaller<Plans> plans;
  private final PlanViews views;

  PlanPart(ForCaller<Plans> plans, PlanViews views) {
    this.plans = plans;
    this.views = views;
  }

  @Override
  public Place place() {
    return Place.PLAN;
  }

  @Override
  public Optional<Fragment> of(Caller caller, CaseId file, ClinicDay today) {
    if (!caller.may(Permission.SEE_CLINICAL)) {
      return Optional.empty();
    }
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("file", file.toString());
    plans
        .as(caller)
        .active(file)
        .map(ActivePlan::plan)
        .ifPresent(
            plan -> {
              parameters.put("plan", views.of(plan.content()));
              parameters.put("accepted", accepted(plan));
            });
    return Optional.of(new Fragment("plans/part", parameters));
  }

  private static String accepted(Plan plan) {
    return text(
        "plans.accepted.by",
        plan.version(),
        plan.acceptedBy(),
        Format.date(plan.acceptedOn().date()),
        plan.consent().by());
  }
}
