package org.fascia.practice.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Records as JSON text for columns that hold what is stored and read whole, such as a note. The
 * same record gives the same text.
 */
public final class Json {
  private final JsonMapper mapper;

  private Json(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** For records of the house. */
  public static Json plain() {
    return with(Map.of());
  }

  /** For records whose types cannot be annotated themselves: each with the annotations to use. */
  public static Json with(Map<Class<?>, Class<?>> annotations) {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            // a component that an older form did not have must be given a value, not found null
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
    annotations.forEach(builder::addMixIn);
    return new Json(builder.build());
  }

  /** The value as text. */
  public String text(Object value) {
    return mapper.writeValueAsString(value);
  }

  /** The value as text with the elements of every list and set in one order, where none counts. */
  public String unordered(Object value) {
    return mapper.writeValueAsString(sorted(mapper.valueToTree(value)));
  }

  /** Reads back what {@link #text} wrote. */
  public <T> T read(String text, Class<T> type) {
    return mapper.readValue(text, type);
  }

  private JsonNode sorted(JsonNode node) {
    if (node instanceof ArrayNode array) {
      List<JsonNode> elements = new ArrayList<>();
      array.forEach(element -> elements.add(sorted(element)));
      elements.sort(Comparator.comparing(JsonNode::toString));
      return mapper.createArrayNode().addAll(elements);
    }
    if (node.isObject()) {
      var object = mapper.createObjectNode();
      node.forEachEntry((name, value) -> object.set(name, sorted(value)));
      return object;
    }
    return node;
  }
}
