package org.fascia.records.plan;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fascia.medicine.planning.NoPlan;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.PlanAnswer;
import org.fascia.medicine.planning.PlannedGoal;
import org.fascia.medicine.planning.Proposal;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.records.ChartPatient;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Resource;

/**
 * The answer to an order as a FHIR R4 Bundle: Patient, Practitioner, ServiceRequest, the
 * DetectedIssues of the screening and, where there is a plan, CarePlan and Goals.
 *
 * <p>Patient, CarePlan and Goal follow US Core 6.1.0. What is discreet stays out. The same answer
 * gives the same text, byte for byte.
 */
public final class PlanBundle {
  private final Ids ids;
  private final LocalDate asOf;
  private final List<Resource> resources = new ArrayList<>();

  private PlanBundle(ChartPatient patient, LocalDate asOf) {
    this.ids = new Ids(patient, asOf);
    this.asOf = asOf;
    resources.add(PatientPart.of(patient, ids));
  }

  /** The answer for this patient, given on this day, as JSON. */
  public static String json(ChartPatient patient, Order order, PlanAnswer answer, LocalDate asOf) {
    PlanBundle bundle = new PlanBundle(patient, asOf);
    bundle.order(order);
    switch (answer) {
      case Proposal plan -> bundle.plan(plan);
      case NoPlan none -> bundle.noPlan(none);
    }
    return bundle.text();
  }

  private void plan(Proposal plan) {
    List<DetectedIssue> issues = issues(plan.rules());
    List<Goal> goals = new ArrayList<>();
    for (PlannedGoal goal : plan.goals()) {
      goals.add(GoalPart.of(goal, ids.next(Ids.Kind.GOAL), ids.patient(), asOf));
    }
    CarePlan carePlan = new CarePlanPart(plan, ids, asOf).carePlan();
    goals.forEach(goal -> carePlan.addGoal(Ids.to(goal)));
    issues.forEach(issue -> carePlan.addSupportingInfo(Ids.to(issue)));
    resources.addAll(goals);
    resources.add(carePlan);
  }

  private void noPlan(NoPlan none) {
    issues(none.screening().fired());
  }

  private void order(Order order) {
    OrderPart part = new OrderPart(order, ids);
    resources.add(part.prescriber());
    resources.add(part.request());
  }

  private List<DetectedIssue> issues(List<FiredRule> rules) {
    List<DetectedIssue> issues = new ArrayList<>();
    for (FiredRule rule : rules) {
      issues.add(IssuePart.of(rule, ids.next(Ids.Kind.ISSUE), ids.patient(), asOf));
    }
    resources.addAll(issues);
    return issues;
  }

  private String text() {
    Bundle bundle = new Bundle();
    bundle.setType(BundleType.COLLECTION);
    bundle.setId(ids.bundle());
    for (Resource resource : resources) {
      bundle.addEntry().setFullUrl("urn:uuid:" + resource.getIdPart()).setResource(resource);
    }
    return FhirContext.forR4Cached()
        .newJsonParser()
        .setPrettyPrint(true)
        .encodeResourceToString(bundle);
  }
}
