package org.fascia.cli.plan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes JSON into a text, where no disk or network can fail. */
public final class JsonText {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonText() {}

  /** Writes one value. */
  public interface Writing {
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes one item of a list. */
  public interface ItemWriting<T> {
    void write(JsonGenerator json, T item) throws IOException;
  }

  /** The JSON of one value, ending in a line break. */
  public static String of(Writing writing) {
    var text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      writing.write(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.append('\n').toString();
  }

  /** A list under a key. */
  public static <T> void array(
      JsonGenerator json, String key, List<T> items, ItemWriting<T> writing) throws IOException {
    json.writeArrayFieldStart(key);
    for (T item : items) {
      writing.write(json, item);
    }
    json.writeEndArray();
  }

  /** A list of words under a key. */
  public static void words(JsonGenerator json, String key, List<String> words) throws IOException {
    array(json, key, words, JsonGenerator::writeString);
  }
}
