package org.fascia.records.plan;

import java.time.LocalDate;
import org.fascia.medicine.planning.PlannedGoal;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;

/** One goal of a plan. */
final class GoalPart {
  private GoalPart() {}

  static Goal of(PlannedGoal planned, String id, Reference patient, LocalDate asOf) {
    Goal goal = new Goal();
    goal.setId(id);
    goal.getMeta().addProfile("http://hl7.org/fhir/us/core/StructureDefinition/us-core-goal");
    goal.setLifecycleStatus(GoalLifecycleStatus.PROPOSED);
    goal.setDescription(Concepts.words(planned.text()));
    goal.setSubject(patient);
    goal.setStart(Concepts.date(asOf));
    var target = goal.addTarget().setMeasure(Concepts.words(planned.instrument().name()));
    target.setDue(Concepts.date(planned.by()));
    planned
        .target()
        .ifPresent(
            score ->
                target.setDetail(
                    new Quantity()
                        .setValue(java.math.BigDecimal.valueOf(score))
                        .setUnit(planned.instrument().unit().orElse("points"))));
    return goal;
  }
}
