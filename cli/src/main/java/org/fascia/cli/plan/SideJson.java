package org.fascia.cli.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.fascia.medicine.facts.Side;

/** A side as JSON: {@code null} where none is stated. */
final class SideJson {
  private SideJson() {}

  static void write(JsonGenerator json, Side side) throws IOException {
    json.writeFieldName("side");
    if (side == Side.UNSTATED) {
      json.writeNull();
    } else {
      json.writeString(side.name().toLowerCase(Locale.ROOT));
    }
  }
}
