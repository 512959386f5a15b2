package org.fascia.practice.plans;

import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.PlanId;

/** The accepted plan visits follow: what a visit needs. Made by {@link Plans} alone. */
public final class ActivePlan {
  private final Plan plan;

  ActivePlan(Plan plan) {
    if (plan.state() != Plan.State.ACTIVE) {
      throw new IllegalArgumentException("not an active plan");
    }
    this.plan = plan;
  }

  /** The plan on file. */
  public Plan plan() {
    return plan;
  }

  /** Its id. */
  public PlanId id() {
    return plan.id();
  }

  /** The case it stands in. */
  public CaseId file() {
    return plan.file();
  }
}
