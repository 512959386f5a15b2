package org.fascia.cli.pool;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.fascia.cli.plan.JsonText;
import org.fascia.medicine.evidence.Interval;
import org.fascia.medicine.evidence.Pooled;

/** Pooled trials as JSON: one block as an object, several as a list; ratios as logarithms. */
public final class PoolJson {
  private PoolJson() {}

  /** The JSON of these blocks. */
  public static String of(List<PooledBlock> blocks) {
    return blocks.size() == 1
        ? JsonText.of(json -> write(json, blocks.getFirst()))
        : JsonText.of(
            json -> {
              json.writeStartArray();
              for (PooledBlock each : blocks) {
                write(json, each);
              }
              json.writeEndArray();
            });
  }

  private static void write(JsonGenerator json, PooledBlock each) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", each.block().id());
    result(json, each.pooled());
    JsonText.array(json, "trials", each.pooled().trials(), PoolJson::trial);
    json.writeEndObject();
  }

  /** Writes the fields of a pooled effect into an object that was begun. */
  public static void result(JsonGenerator json, Pooled pooled) throws IOException {
    json.writeStringField("measure", pooled.measure().name());
    json.writeStringField("model", pooled.method().model().name());
    json.writeStringField("interval", pooled.method().uncertainty().words());
    json.writeNumberField("k", pooled.k());
    json.writeNumberField("people", pooled.people());
    json.writeNumberField("estimate", pooled.estimate());
    json.writeNumberField("se", pooled.se());
    interval(json, "low", "high", pooled.interval());
    json.writeNumberField("tau2", pooled.heterogeneity().tau2());
    json.writeNumberField("i2", pooled.heterogeneity().i2());
    json.writeNumberField("q", pooled.heterogeneity().q());
    json.writeNumberField("p", pooled.heterogeneity().p());
    if (pooled.prediction().isPresent()) {
      interval(json, "predictionLow", "predictionHigh", pooled.prediction().get());
    } else {
      json.writeNullField("predictionLow");
      json.writeNullField("predictionHigh");
    }
  }

  private static void interval(JsonGenerator json, String low, String high, Interval interval)
      throws IOException {
    json.writeNumberField(low, interval.low());
    json.writeNumberField(high, interval.high());
  }

  private static void trial(JsonGenerator json, Pooled.Weighted trial) throws IOException {
    json.writeStartObject();
    json.writeStringField("label", trial.effect().trial().label());
    json.writeNumberField("effect", trial.effect().effect());
    json.writeNumberField("variance", trial.effect().variance());
    json.writeNumberField("weight", trial.percent());
    json.writeEndObject();
  }
}
