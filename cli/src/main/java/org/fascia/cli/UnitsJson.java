package org.fascia.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.fascia.budget.units.PairQuestion;
import org.fascia.budget.units.Procedure;
import org.fascia.budget.units.UnitLine;
import org.fascia.budget.units.UnitProposal;
import org.fascia.cli.plan.JsonText;

/** Proposals of units as JSON, one for each rule asked. */
final class UnitsJson {
  private UnitsJson() {}

  static String of(List<UnitProposal> proposals) {
    return JsonText.of(
        json -> {
          json.writeStartObject();
          JsonText.array(json, "proposals", proposals, UnitsJson::proposal);
          json.writeEndObject();
        });
  }

  private static void proposal(JsonGenerator json, UnitProposal proposal) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", proposal.rule().id());
    json.writeStringField("version", proposal.rule().version());
    json.writeStringField("source", proposal.rule().cited().source());
    json.writeNumberField("timedMinutes", proposal.timed().toMinutes());
    json.writeNumberField("timedUnits", proposal.timedUnits());
    JsonText.array(json, "lines", proposal.lines(), UnitsJson::line);
    JsonText.words(json, "arithmetic", proposal.arithmetic());
    json.writeBooleanField("tie", proposal.tie().isPresent());
    JsonText.words(
        json,
        "instead",
        proposal.tie().stream().flatMap(it -> it.instead().stream()).map(Procedure::code).toList());
    JsonText.words(
        json, "questions", proposal.questions().stream().map(PairQuestion::words).toList());
    json.writeEndObject();
  }

  private static void line(JsonGenerator json, UnitLine line) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", line.code());
    json.writeNumberField("minutes", line.time().toMinutes());
    json.writeNumberField("units", line.units());
    json.writeEndObject();
  }
}
