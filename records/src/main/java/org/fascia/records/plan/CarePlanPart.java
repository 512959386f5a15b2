package org.fascia.records.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.planning.Line;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.Proposal;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityKind;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;

/** The plan itself: what is done in every visit, and how often. */
final class CarePlanPart {
  private static final String CATEGORY = "http://hl7.org/fhir/us/core/CodeSystem/careplan-category";

  private final Proposal plan;
  private final Ids ids;
  private final LocalDate asOf;

  CarePlanPart(Proposal plan, Ids ids, LocalDate asOf) {
    this.plan = plan;
    this.ids = ids;
    this.asOf = asOf;
  }

  CarePlan carePlan() {
    CarePlan carePlan = new CarePlan();
    carePlan.setId(ids.carePlan());
    carePlan
        .getMeta()
        .addProfile("http://hl7.org/fhir/us/core/StructureDefinition/us-core-careplan");
    carePlan.setStatus(CarePlanStatus.DRAFT).setIntent(CarePlanIntent.PROPOSAL);
    carePlan.addCategory(Concepts.coded(CATEGORY, "assess-plan"));
    carePlan.setTitle("Massage therapy: " + treated());
    carePlan.setSubject(ids.patient());
    carePlan.setCreatedElement(Concepts.dateTime(asOf));
    carePlan.getPeriod().setStartElement(Concepts.dateTime(asOf));
    plan.schedule()
        .lastDay()
        .ifPresent(it -> carePlan.getPeriod().setEndElement(Concepts.dateTime(it)));
    carePlan.addSupportingInfo(Ids.to(ids.request()));
    plan.lines().forEach(line -> activity(carePlan, line));
    notes().forEach(it -> carePlan.addNote(new Annotation().setText(it)));
    narrative(carePlan);
    return carePlan;
  }

  private String treated() {
    return String.join(", ", plan.conditions().stream().map(Condition::name).toList());
  }

  private void activity(CarePlan carePlan, Line line) {
    var detail = carePlan.addActivity().getDetail();
    detail.setKind(CarePlanActivityKind.SERVICEREQUEST);
    detail.setStatus(CarePlanActivityStatus.NOTSTARTED);
    detail.setCode(Concepts.words(line.technique().name()));
    detail.setScheduled(Concepts.timing(plan.schedule().frequency()));
    detail.setDescription(words(line));
  }

  private static String words(Line line) {
    return PlanWords.region(line.where())
        + ", "
        + line.handsOn().toMinutes()
        + " minutes, "
        + PlanWords.pressure(line);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    plan.homeCare().advice().forEach(it -> notes.add("At home: " + it));
    plan.homeCare().cautions().forEach(it -> notes.add("At home, awaiting clinical review: " + it));
    plan.watchFor().forEach(it -> notes.add(it.meaning() + ": " + it.action().words()));
    return notes;
  }

  private void narrative(CarePlan carePlan) {
    StringBuilder text = new StringBuilder("<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>");
    text.append(escaped(carePlan.getTitle())).append("</p><ul>");
    for (Line line : plan.lines()) {
      text.append("<li>")
          .append(escaped(line.technique().name() + ": " + words(line)))
          .append("</li>");
    }
    text.append("</ul></div>");
    carePlan.getText().setStatus(NarrativeStatus.GENERATED);
    carePlan.getText().setDivAsString(text.toString());
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
