package org.fascia.cli.plan;

import static org.fascia.cli.plan.JsonText.array;
import static org.fascia.cli.plan.JsonText.words;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.fascia.medicine.planning.Npi;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.Treatment;

/** The order as it was read, as JSON. */
final class OrderJson {
  private OrderJson() {}

  static void write(JsonGenerator json, Order order) throws IOException {
    json.writeObjectFieldStart("order");
    json.writeStringField("prescriber", order.prescriber().name());
    json.writeStringField("credential", order.prescriber().credential());
    json.writeStringField("npi", order.prescriber().npi().map(Npi::digits).orElse(null));
    json.writeStringField("signed", order.signed().toString());
    words(json, "diagnoses", order.diagnoses());
    words(json, "techniques", techniques(order));
    array(json, "regions", order.regions(), OrderJson::region);
    json.writeStringField("frequency", order.frequency().map(PlanWords::frequency).orElse(null));
    if (order.visits().isPresent()) {
      json.writeNumberField("visits", order.visits().getAsInt());
    } else {
      json.writeNullField("visits");
    }
    json.writeStringField("precautions", order.precautions().orElse(null));
    json.writeEndObject();
  }

  private static List<String> techniques(Order order) {
    return switch (order.treatment()) {
      case Treatment.Massage massage -> List.of("massage");
      case Treatment.Named(List<String> named) -> named;
    };
  }

  private static void region(JsonGenerator json, OrderedRegion region) throws IOException {
    json.writeStartObject();
    json.writeStringField("region", region.region());
    SideJson.write(json, region.side());
    json.writeEndObject();
  }
}
