package org.fascia.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.medicine.screening.LeftOut;
import org.fascia.medicine.screening.Limit;
import org.fascia.medicine.screening.Question;
import org.fascia.medicine.screening.Screening;

/**
 * One screening as one line of JSON, its keys in a fixed order.
 *
 * @param knowledge the version of the rules
 */
record ScreeningLine(Subject subject, Screening screening, String knowledge) {
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public String toString() {
    var text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      write(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", subject.id());
    json.writeStringField("outcome", screening.verdict().slug());
    array(json, "rules", screening.fired(), ScreeningLine::rule);
    array(json, "limits", screening.limits(), ScreeningLine::limit);
    array(json, "leaveOut", screening.leaveOut(), ScreeningLine::leftOut);
    array(json, "ask", ask(), ScreeningLine::question);
    array(json, "notUnderstood", subject.notUnderstood(), JsonGenerator::writeString);
    json.writeStringField("knowledge", knowledge);
    json.writeStringField("asOf", subject.asOf().toString());
    json.writeEndObject();
  }

  private List<Question> ask() {
    return Stream.concat(screening.ask().stream(), subject.ask().stream()).toList();
  }

  private static void rule(JsonGenerator json, FiredRule rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("outcome", rule.outcome().slug());
    json.writeStringField("reason", rule.reason());
    json.writeStringField("action", rule.action());
    array(json, "sources", rule.sources(), ScreeningLine::source);
    json.writeBooleanField("reviewed", rule.reviewed());
    json.writeEndObject();
  }

  private static void source(JsonGenerator json, FiredRule.Citation source) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", source.title());
    json.writeStringField("seenAt", source.seenAt());
    json.writeEndObject();
  }

  private static void limit(JsonGenerator json, Limit limit) throws IOException {
    json.writeStartObject();
    site(json, limit.site());
    json.writeStringField("technique", limit.technique());
    json.writeNumberField("maxPressure", limit.maxPressure());
    json.writeStringField("rule", limit.rule());
    json.writeEndObject();
  }

  private static void leftOut(JsonGenerator json, LeftOut leftOut) throws IOException {
    json.writeStartObject();
    site(json, leftOut.site());
    json.writeStringField("rule", leftOut.rule());
    json.writeEndObject();
  }

  /** A request that names no side answers with none: {@code null}, not a word to be compared. */
  private static void site(JsonGenerator json, Site site) throws IOException {
    json.writeStringField("zone", site.zone().slug());
    json.writeFieldName("side");
    if (site.side() == Side.UNSTATED) {
      json.writeNull();
    } else {
      json.writeString(site.side().name().toLowerCase(Locale.ROOT));
    }
  }

  private static void question(JsonGenerator json, Question question) throws IOException {
    json.writeStartObject();
    json.writeStringField("question", question.question());
    json.writeStringField("because", question.because());
    json.writeEndObject();
  }

  private interface Writing<T> {
    void write(JsonGenerator json, T item) throws IOException;
  }

  private static <T> void array(JsonGenerator json, String key, List<T> items, Writing<T> writing)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (T item : items) {
      writing.write(json, item);
    }
    json.writeEndArray();
  }
}
