package org.fascia.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fascia.cli.plan.JsonText;
import org.fascia.medicine.knowledge.DetectableChange;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Meaning.Band;
import org.fascia.medicine.knowledge.MinimalChange;
import org.fascia.medicine.measuring.Change;
import org.fascia.medicine.measuring.Scoring.PartScore;

/** A score as JSON, its keys in a fixed order. */
record ScoreJson(ScoreSheet sheet) {

  static String of(ScoreSheet sheet) {
    return JsonText.of(new ScoreJson(sheet)::write);
  }

  private void write(JsonGenerator json) throws IOException {
    Instrument instrument = sheet.instrument();
    json.writeStartObject();
    json.writeStringField("instrument", instrument.id());
    json.writeStringField("name", instrument.name());
    number(json, "score", sheet.scored().total());
    words(json, "unit", instrument.unit());
    range(json);
    words(json, "recall", Optional.of(instrument.recall()));
    json.writeStringField("direction", ScoreWords.direction(instrument));
    parts(json);
    JsonText.words(json, "open", sheet.scored().open());
    words(json, "band", sheet.scored().band().map(Band::label));
    JsonText.array(
        json,
        "notices",
        sheet.scored().notices(),
        (it, notice) -> {
          it.writeStartObject();
          it.writeStringField("gravity", notice.gravity().name().toLowerCase(Locale.ROOT));
          it.writeStringField("says", notice.says());
          it.writeEndObject();
        });
    words(json, "crisisLine", sheet.crisisLine());
    JsonText.array(json, "asked", sheet.asked(), ScoreJson::asked);
    json.writeStringField("holder", sheet.holder());
    JsonText.array(json, "smallestChanges", instrument.shownMinimalChanges(), ScoreJson::threshold);
    JsonText.array(
        json,
        "detectableChanges",
        instrument.meaning().detectable().stream().filter(DetectableChange::mayBeShown).toList(),
        ScoreJson::error);
    json.writeFieldName("change");
    change(json);
    json.writeStringField("knowledge", sheet.knowledge());
    json.writeEndObject();
  }

  private void range(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("range");
    if (sheet.instrument().range().isPresent()) {
      json.writeNumber(sheet.instrument().range().get().lowest());
      json.writeNumber(sheet.instrument().range().get().highest());
    }
    json.writeEndArray();
  }

  private void parts(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("parts");
    for (PartScore part : sheet.scored().parts()) {
      json.writeNumberField(part.id(), part.value());
    }
    json.writeEndObject();
  }

  private void change(JsonGenerator json) throws IOException {
    if (sheet.change().isEmpty()) {
      json.writeNull();
      return;
    }
    Change change = sheet.change().get();
    json.writeStartObject();
    json.writeNumberField("better", change.points());
    number(json, "percent", change.percent());
    json.writeStringField("answer", ScoreWords.answer(change));
    json.writeStringField("reason", ScoreWords.reason(change));
    json.writeEndObject();
  }

  private static void asked(JsonGenerator json, ScoreSheet.Asked asked) throws IOException {
    json.writeStartObject();
    json.writeStringField("question", asked.question());
    json.writeStringField("answer", asked.answer());
    json.writeEndObject();
  }

  private static void threshold(JsonGenerator json, MinimalChange change) throws IOException {
    json.writeStartObject();
    json.writeNumberField("low", change.low());
    json.writeNumberField("high", change.high());
    json.writeStringField("unit", change.unit());
    source(json, change.population(), change.source(), change.seenAt());
    json.writeEndObject();
  }

  private static void error(JsonGenerator json, DetectableChange change) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", change.kind());
    json.writeNumberField("value", change.counting().needed());
    source(json, change.population(), change.source(), change.seenAt());
    json.writeEndObject();
  }

  private static void source(
      JsonGenerator json, String population, String source, Optional<String> seenAt)
      throws IOException {
    json.writeStringField("population", population);
    json.writeStringField("source", source);
    words(json, "seenAt", seenAt);
  }

  private static void number(JsonGenerator json, String key, OptionalDouble value)
      throws IOException {
    json.writeFieldName(key);
    if (value.isEmpty()) {
      json.writeNull();
    } else {
      json.writeNumber(value.getAsDouble());
    }
  }

  private static void words(JsonGenerator json, String key, Optional<String> words)
      throws IOException {
    json.writeFieldName(key);
    if (words.isEmpty()) {
      json.writeNull();
    } else {
      json.writeString(words.get());
    }
  }
}
