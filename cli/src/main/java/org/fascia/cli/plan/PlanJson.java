package org.fascia.cli.plan;

import static org.fascia.cli.plan.JsonText.array;
import static org.fascia.cli.plan.JsonText.words;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.fascia.medicine.planning.NoPlan;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.Proposal;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.medicine.screening.Question;

/**
 * A plan as JSON, its keys in a fixed order: {@code patient, asOf, knowledge, outcome, order,
 * rules, plan} or {@code first}, {@code ask, chart}.
 */
public final class PlanJson {
  private final Answered answered;

  private PlanJson(Answered answered) {
    this.answered = answered;
  }

  /** The JSON of an answer. */
  public static String of(Answered answered) {
    return JsonText.of(new PlanJson(answered)::write);
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("patient", answered.chart().patient());
    json.writeStringField("asOf", answered.asOf().toString());
    json.writeStringField("knowledge", answered.knowledge().version());
    switch (answered.answer()) {
      case Proposal proposal -> plan(json, proposal);
      case NoPlan noPlan -> noPlan(json, noPlan);
    }
    json.writeObjectFieldStart("chart");
    words(json, "understood", answered.chart().understood());
    array(json, "leftAside", answered.chart().leftAside(), PlanJson::aside);
    words(json, "notUnderstood", answered.chart().notUnderstood());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void plan(JsonGenerator json, Proposal proposal) throws IOException {
    json.writeStringField("outcome", proposal.verdict().slug());
    OrderJson.write(json, answered.order());
    array(json, "rules", proposal.rules(), PlanJson::rule);
    json.writeFieldName("plan");
    ProposalJson.write(json, proposal);
    array(json, "ask", answered.ask(proposal.screening()), PlanJson::question);
  }

  private void noPlan(JsonGenerator json, NoPlan noPlan) throws IOException {
    json.writeStringField("outcome", noPlan.screening().verdict().slug());
    OrderJson.write(json, answered.order());
    array(json, "rules", noPlan.screening().fired(), PlanJson::rule);
    json.writeNullField("plan");
    words(json, "first", first(noPlan));
    array(json, "ask", answered.ask(noPlan.screening()), PlanJson::question);
  }

  private static List<String> first(NoPlan noPlan) {
    return switch (noPlan) {
      case NoPlan.Forbidden forbidden ->
          forbidden.first().stream().map(step -> step.rule().action()).toList();
      case NoPlan.NothingLeft nothing ->
          nothing.omissions().stream().map(PlanWords::omission).toList();
      case NoPlan.NowhereToTreat nowhere -> List.of("Ask the prescriber where to treat.");
    };
  }

  /** A discreet rule gives no reason: the file may be handed on. */
  private static void rule(JsonGenerator json, FiredRule rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", rule.sharedName());
    if (!rule.discreet()) {
      json.writeStringField("id", rule.id());
      json.writeStringField("reason", rule.reason());
    }
    json.writeStringField("outcome", rule.outcome().slug());
    json.writeStringField("action", rule.action());
    array(json, "sources", rule.discreet() ? List.of() : rule.sources(), PlanJson::source);
    json.writeBooleanField("awaitingReview", rule.recalled());
    json.writeEndObject();
  }

  private static void aside(JsonGenerator json, ChartAccount.Aside aside) throws IOException {
    json.writeStartObject();
    json.writeStringField("why", aside.why());
    json.writeNumberField("count", aside.count());
    words(json, "what", aside.what());
    json.writeEndObject();
  }

  private static void source(JsonGenerator json, FiredRule.Citation source) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", source.title());
    json.writeStringField("seenAt", source.seenAt());
    json.writeEndObject();
  }

  private static void question(JsonGenerator json, Question question) throws IOException {
    json.writeStartObject();
    json.writeStringField("question", question.question());
    json.writeStringField("because", question.because());
    json.writeEndObject();
  }
}
