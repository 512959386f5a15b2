package org.fascia.cli.plan;

import static org.fascia.cli.plan.JsonText.array;
import static org.fascia.cli.plan.JsonText.words;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.WatchedSign;
import org.fascia.medicine.planning.Beside;
import org.fascia.medicine.planning.Conflict;
import org.fascia.medicine.planning.Line;
import org.fascia.medicine.planning.OpenPoint;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.PlannedGoal;
import org.fascia.medicine.planning.Proposal;
import org.fascia.medicine.planning.Schedule;

/** A proposed plan as JSON. */
final class ProposalJson {
  private ProposalJson() {}

  static void write(JsonGenerator json, Proposal proposal) throws IOException {
    json.writeStartObject();
    words(json, "conditions", proposal.conditions().stream().map(Condition::id).toList());
    array(json, "conflicts", proposal.conflicts(), ProposalJson::conflict);
    schedule(json, proposal.schedule());
    array(json, "lines", proposal.lines(), ProposalJson::line);
    words(json, "notDone", proposal.omissions().stream().map(PlanWords::omission).toList());
    words(json, "inReserve", proposal.inReserve().stream().map(it -> it.technique().id()).toList());
    array(json, "goals", proposal.goals(), ProposalJson::goal);
    words(json, "atHome", proposal.homeCare().advice());
    words(json, "notAtHome", proposal.homeCare().cautions());
    array(json, "lookOutFor", proposal.watchFor(), ProposalJson::watch);
    array(json, "openPoints", proposal.openPoints(), ProposalJson::openPoint);
    array(json, "besideThePlan", proposal.beside(), ProposalJson::beside);
    json.writeEndObject();
  }

  private static void conflict(JsonGenerator json, Conflict conflict) throws IOException {
    json.writeStartObject();
    json.writeStringField("lighter", conflict.lighter().id());
    json.writeStringField("other", conflict.other().id());
    json.writeNumberField("asked", conflict.asked());
    json.writeNumberField("allowed", conflict.allowed());
    json.writeNumberField("planned", conflict.planned());
    json.writeStringField("says", PlanWords.conflict(conflict));
    json.writeEndObject();
  }

  private static void schedule(JsonGenerator json, Schedule schedule) throws IOException {
    json.writeObjectFieldStart("schedule");
    json.writeStringField("frequency", PlanWords.frequency(schedule.frequency()));
    json.writeBooleanField("frequencyOrdered", schedule.frequencyOrdered());
    if (schedule.visits().isPresent()) {
      json.writeNumberField("visits", schedule.visits().getAsInt());
    } else {
      json.writeNullField("visits");
    }
    json.writeNumberField("minutesPerVisit", schedule.perVisit().handsOn().toMinutes());
    array(json, "reviews", schedule.reviews(), ProposalJson::review);
    json.writeEndObject();
  }

  private static void review(JsonGenerator json, Schedule.Review review) throws IOException {
    json.writeStartObject();
    json.writeNumberField("afterVisit", review.afterVisit());
    json.writeStringField("about", review.about().toString());
    json.writeEndObject();
  }

  private static void line(JsonGenerator json, Line line) throws IOException {
    json.writeStartObject();
    json.writeStringField("region", line.where().region().id());
    SideJson.write(json, line.where().side());
    json.writeStringField("technique", line.technique().id());
    json.writeNumberField("minutes", line.handsOn().toMinutes());
    json.writeNumberField("pressure", line.pressure());
    json.writeNumberField("maxPressure", line.mostPressure());
    json.writeStringField("loweredBecause", PlanWords.ceiling(line).orElse(null));
    json.writeStringField("why", PlanWords.reason(line.reason()));
    json.writeEndObject();
  }

  private static void goal(JsonGenerator json, PlannedGoal goal) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", goal.text());
    json.writeStringField("instrument", goal.instrument().id());
    if (goal.baseline().isPresent()) {
      json.writeNumberField("baseline", goal.baseline().getAsDouble());
    }
    if (goal.target().isPresent()) {
      json.writeNumberField("target", goal.target().getAsDouble());
    }
    json.writeStringField("by", goal.by().toString());
    json.writeStringField("basis", PlanWords.basis(goal));
    json.writeEndObject();
  }

  private static void watch(JsonGenerator json, WatchedSign sign) throws IOException {
    json.writeStartObject();
    json.writeStringField("sign", sign.meaning());
    json.writeStringField("action", sign.action().words());
    json.writeEndObject();
  }

  private static void openPoint(JsonGenerator json, OpenPoint point) throws IOException {
    json.writeStartObject();
    json.writeStringField("about", point.about());
    json.writeStringField("question", point.question());
    json.writeStringField("until", point.meanwhile());
    json.writeEndObject();
  }

  private static void beside(JsonGenerator json, Beside beside) throws IOException {
    json.writeStartObject();
    json.writeStringField("condition", beside.condition().id());
    json.writeStringField("position", beside.condition().position());
    words(json, "findings", beside.findings().stream().map(Estimate::id).toList());
    json.writeEndObject();
  }
}
