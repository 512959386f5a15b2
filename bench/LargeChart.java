import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Makes one large chart of the example charts: all their entries, several times over, as the
 * record of the first patient.
 *
 * <p>Arguments: the folder of the charts, how often each is taken, the file to write.
 */
final class LargeChart {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String PATIENT = "urn:uuid:large";

  private LargeChart() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> charts;
    try (var files = Files.list(Path.of(arguments[0]))) {
      charts = files.filter(it -> it.toString().endsWith(".json.gz")).sorted().toList();
    }
    int times = Integer.parseInt(arguments[1]);
    try (var out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])));
        JsonGenerator json = JSON.createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("resourceType", "Bundle");
      json.writeStringField("type", "collection");
      json.writeArrayFieldStart("entry");
      json.writeRaw(
          "{\"fullUrl\":\"" + PATIENT + "\",\"resource\":{\"resourceType\":\"Patient\",\"id\":\"large\","
              + "\"gender\":\"female\",\"birthDate\":\"1958-05-29\"}},");
      for (int round = 0; round < times; round++) {
        for (Path chart : charts) {
          copy(chart, "-" + round, json);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  /** Copies all entries but the patient; ids and references get a suffix, so that they stay distinct. */
  private static void copy(Path chart, String suffix, JsonGenerator json) throws IOException {
    String patient = patient(chart);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(chart));
        JsonParser parser = JSON.createParser(in)) {
      while (!(parser.nextToken() == JsonToken.START_ARRAY && "entry".equals(parser.currentName()))) {
        // up to the entries
      }
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        entry(parser, patient, suffix, json);
      }
    }
  }

  private static void entry(JsonParser parser, String patient, String suffix, JsonGenerator json)
      throws IOException {
    boolean skip = false;
    for (int depth = 1; depth > 0; ) {
      JsonToken token = parser.nextToken();
      if (depth == 1 && token == JsonToken.VALUE_STRING && parser.getText().equals(patient)) {
        skip = true;
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (skip) {
        continue;
      }
      if (depth == 1 && token == JsonToken.VALUE_STRING) {
        json.writeStartObject();
        json.writeStringField("fullUrl", parser.getText() + suffix);
      } else if (token == JsonToken.VALUE_STRING) {
        json.writeString(changed(parser.getText(), patient, suffix));
      } else if (!(depth == 1 && parser.currentName() != null && parser.currentName().equals("fullUrl"))) {
        json.copyCurrentEvent(parser);
      }
    }
  }

  private static String changed(String text, String patient, String suffix) {
    if (text.equals(patient)) {
      return PATIENT;
    }
    boolean id = text.matches("(urn:uuid:)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    return id ? text + suffix : text;
  }

  private static String patient(Path chart) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(chart));
        JsonParser parser = JSON.createParser(in)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING && "fullUrl".equals(parser.currentName())) {
          return parser.getText();
        }
      }
    }
    throw new IOException(chart + " holds no entry");
  }
}
