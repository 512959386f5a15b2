package org.fascia.practice.plans.web;

import java.util.Map;
import java.util.Optional;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Permission;
import org.fascia.practice.plans.ActivePlan;
import org.fascia.practice.plans.Plans;
import org.fascia.practice.ui.CasePart;
import org.fascia.practice.ui.Fragment;
import org.springframework.stereotype.Component;

/** The plan on the case page: what is done in every visit, or the way to a proposal. */
@Component
class PlanPart implements CasePart {
  private final ForCaller<Cases> cases;
  private final ForCaller<Plans> plans;
  private final AcceptedViews accepted;

  PlanPart(ForCaller<Cases> cases, ForCaller<Plans> plans, AcceptedViews accepted) {
    this.cases = cases;
    this.plans = plans;
    this.accepted = accepted;
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
    Optional<ActivePlan> active = plans.as(caller).active(file);
    return Optional.of(
        new Fragment(
            "plans/part",
            Map.of(
                "href",
                "/cases/" + file + "/plan",
                "names",
                PlanNames.of(cases.as(caller).get(file).kind()),
                "accepted",
                active.map(plan -> accepted.of(caller, plan)))));
  }
}
