package org.fascia.cli.evidence;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.fascia.cli.plan.JsonText;
import org.fascia.medicine.evidence.Direction;
import org.fascia.medicine.evidence.Found;
import org.fascia.medicine.evidence.Summary;
import org.fascia.medicine.knowledge.EvidenceWords.Against;
import org.fascia.medicine.knowledge.TrialAnalysis;

/** What is known, as JSON. */
public final class EvidenceJson {
  private EvidenceJson() {}

  /** The JSON of an answer. */
  public static String of(Shown shown) {
    return JsonText.of(json -> write(json, shown));
  }

  private static void write(JsonGenerator json, Shown shown) throws IOException {
    Found found = shown.known().found();
    json.writeStartObject();
    json.writeStringField("condition", shown.condition().id());
    json.writeStringField("conditionName", shown.known().condition());
    text(json, "technique", shown.known().technique());
    json.writeStringField("answer", shown.known().words());
    summary(json, "direct", shown.known().direct());
    summary(json, "general", shown.known().general());
    FindingJson.array(json, "findings", found.direct());
    FindingJson.array(json, "generalFindings", found.general());
    FindingJson.array(json, "packages", found.packages());
    FindingJson.array(json, "elsewhere", found.elsewhere());
    FindingJson.array(json, "advice", found.advice());
    List<String> analyses =
        shown.base().analyses(found.all()).stream().map(TrialAnalysis::id).toList();
    JsonText.words(json, "trialBlocks", analyses);
    json.writeStringField("knowledge", shown.version());
    json.writeEndObject();
  }

  private static void summary(JsonGenerator json, String key, Summary summary) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeNumberField("findings", summary.effects());
    json.writeNumberField("publications", summary.publications());
    json.writeStringField("direction", summary.direction().words());
    json.writeObjectFieldStart("byComparator");
    for (var entry : summary.byComparator().entrySet()) {
      direction(json, entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("byOutcome");
    for (var entry : summary.byOutcome().entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue().words());
    }
    json.writeEndObject();
    json.writeStringField("highestCertainty", summary.highestCertainty().words());
    whole(json, "people", summary.people());
    whole(json, "lastYear", summary.lastYear());
    JsonText.words(json, "doses", summary.doses());
    json.writeEndObject();
  }

  private static void direction(JsonGenerator json, Against against, Direction direction)
      throws IOException {
    json.writeStringField(against.words(), direction.words());
  }

  static void text(JsonGenerator json, String key, Optional<String> words) throws IOException {
    if (words.isPresent()) {
      json.writeStringField(key, words.get());
    } else {
      json.writeNullField(key);
    }
  }

  static void whole(JsonGenerator json, String key, OptionalInt number) throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(key, number.getAsInt());
    } else {
      json.writeNullField(key);
    }
  }

  static void number(JsonGenerator json, String key, OptionalDouble number) throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(key, number.getAsDouble());
    } else {
      json.writeNullField(key);
    }
  }
}
