package org.fascia.cli.budget;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.fascia.budget.Left;
import org.fascia.budget.Light;
import org.fascia.budget.Limit;
import org.fascia.budget.TwoTotals;
import org.fascia.budget.VisitBudget;
import org.fascia.budget.Warning;
import org.fascia.budget.packs.Words;
import org.fascia.cli.plan.JsonText;

/** A budget as one JSON object; what is not known is {@code null}. */
public final class BudgetJson {
  private BudgetJson() {}

  /** The object, ending in a line break. */
  public static String of(VisitBudget budget) {
    return JsonText.of(json -> write(json, budget));
  }

  private static void write(JsonGenerator json, VisitBudget budget) throws IOException {
    json.writeStartObject();
    json.writeStringField("answer", BudgetAnswer.of(budget));
    json.writeStringField("asOf", budget.asOf().toString());
    json.writeStringField("payer", budget.pack().payer().value());
    json.writeStringField("packVersion", budget.pack().version());
    json.writeBooleanField("oneMore", budget.oneMore());
    left(json, budget.left());
    day(json, "until", budget.until());
    text(json, "binding", budget.binding().map(Limit::id));
    text(json, "ends", budget.ends().map(Limit::id));
    light(json, "ordered", budget.ordered());
    light(json, "agreed", budget.agreed());
    json.writeStringField("beyond", Words.of(budget.beyond().answer()));
    JsonText.words(json, "inTheWay", budget.beyond().limits());
    JsonText.array(json, "limits", budget.limits(), BudgetJson::limit);
    JsonText.array(json, "warnings", budget.warnings(), BudgetJson::warning);
    JsonText.array(json, "questions", budget.questions(), BudgetJson::question);
    json.writeEndObject();
  }

  private static void left(JsonGenerator json, Left left) throws IOException {
    json.writeFieldName("left");
    if (left.most().isPresent()) {
      json.writeNumber(left.most().getAsLong());
    } else {
      json.writeNull();
    }
    String sure =
        switch (left) {
          case Left.Exactly _ -> "exactly";
          case Left.AtMost _ -> "at-most";
          case Left.NotKnown() -> "not-known";
          case Left.Unlimited() -> "unlimited";
        };
    json.writeStringField("leftIs", sure);
  }

  private static void light(JsonGenerator json, String key, Light light) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("state", Words.of(light.state()));
    json.writeStringField("says", light.says());
    json.writeEndObject();
  }

  private static void limit(JsonGenerator json, Limit limit) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", limit.id());
    json.writeStringField("name", limit.name());
    json.writeStringField("source", limit.source());
    json.writeStringField("standing", Words.of(limit.standing()));
    json.writeStringField("force", Words.of(limit.force()));
    json.writeStringField("measure", Words.of(limit.measure()));
    if (limit.tally().allowed().isPresent()) {
      json.writeNumberField("allowed", limit.tally().allowed().getAsLong());
    } else {
      json.writeNullField("allowed");
    }
    json.writeNumberField("used", limit.tally().used());
    json.writeNumberField("booked", limit.tally().booked());
    json.writeNumberField("billed", limit.tally().billed());
    left(json, limit.left());
    day(json, "until", limit.until());
    json.writeStringField("asOf", limit.asOf().toString());
    text(json, "confirmedBy", limit.confirmed().map(it -> it.by()));
    json.writeEndObject();
  }

  private static void warning(JsonGenerator json, Warning warning) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", Words.of(warning.kind()));
    day(json, "day", warning.day());
    json.writeStringField("about", warning.about());
    json.writeStringField("says", warning.says());
    json.writeEndObject();
  }

  private static void question(JsonGenerator json, TwoTotals question) throws IOException {
    json.writeStartObject();
    json.writeStringField("order", question.order().value());
    json.writeNumberField("stated", question.stated());
    json.writeNumberField("counted", question.counted());
    json.writeNumberField("leftIfStated", question.leftIfStated());
    json.writeNumberField("leftIfCounted", question.leftIfCounted());
    json.writeEndObject();
  }

  private static void day(JsonGenerator json, String key, Optional<LocalDate> day)
      throws IOException {
    text(json, key, day.map(LocalDate::toString));
  }

  private static void text(JsonGenerator json, String key, Optional<String> text)
      throws IOException {
    if (text.isPresent()) {
      json.writeStringField(key, text.get());
    } else {
      json.writeNullField(key);
    }
  }
}
