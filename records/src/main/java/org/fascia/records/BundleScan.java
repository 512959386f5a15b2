package org.fascia.records;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fascia.records.BundleEntry.Span;

/**
 * Finds the resources of a Bundle without building them, so that only those with clinical facts
 * need to be.
 */
final class BundleScan {
  private static final int DEEPEST = 100;
  private static final Set<String> WHOLE =
      Set.of("transaction", "batch", "collection", "document", "message", "searchset");
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(ChartFile.LARGEST)
                  .build())
          .build();

  private final ChartFile file;
  private final List<BundleEntry> entries = new ArrayList<>();
  private String type = "";
  private String bundleType = "";
  private boolean continued;

  private BundleScan(ChartFile file) {
    this.file = file;
  }

  /** The entries in the order of the file. */
  static List<BundleEntry> entries(ChartFile file) {
    BundleScan scan = new BundleScan(file);
    try (JsonParser json =
        JSON.createParser(file.bytes(), bom(file), file.bytes().length - bom(file))) {
      scan.bundle(json);
    } catch (StreamConstraintsException endless) {
      throw scan.refused(
          "RECORDS-007",
          "it nests deeper than " + DEEPEST + " levels or holds a number without end");
    } catch (JsonProcessingException broken) {
      throw scan.notJson(broken);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return scan.entries;
  }

  /** Some programs write the bytes EF BB BF before UTF-8 text. */
  private static int bom(ChartFile file) {
    byte[] bytes = file.bytes();
    boolean bom =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return bom ? 3 : 0;
  }

  private void bundle(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw notBundle("it is JSON, but not an object");
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "resourceType" -> type = json.getValueAsString("");
        case "type" -> bundleType = json.getValueAsString("");
        case "entry" -> list(json, this::entry);
        case "link" -> list(json, this::link);
        default -> json.skipChildren();
      }
    }
    if (json.nextToken() != null) {
      throw refused("RECORDS-006", "there is something after the end of the Bundle");
    }
    refuseOtherKinds();
  }

  private void refuseOtherKinds() {
    if (!type.equals("Bundle")) {
      throw notBundle(type.isEmpty() ? "it has no resourceType" : "it is a FHIR " + type);
    }
    if (!WHOLE.contains(bundleType)) {
      throw refused(
          "RECORDS-009",
          "a Bundle of type \""
              + bundleType
              + "\" is no patient record; collection, transaction,"
              + " searchset or document was expected");
    }
    if (continued) {
      throw refused(
          "RECORDS-009", "this is one page of a search, there are more; the whole was expected");
    }
  }

  private interface Item {
    void read(JsonParser json) throws IOException;
  }

  private void list(JsonParser json, Item item) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw notBundle("\"" + json.currentName() + "\" is not a list");
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() != JsonToken.START_OBJECT) {
        throw notBundle("a list of the Bundle holds something that is not an object");
      }
      item.read(json);
    }
  }

  private void link(JsonParser json) throws IOException {
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("relation") && "next".equals(json.getValueAsString())) {
        continued = true;
      }
      json.skipChildren();
    }
  }

  private void entry(JsonParser json) throws IOException {
    String fullUrl = "";
    BundleEntry resource = new BundleEntry(entries.size() + 1, "", "", "", Span.NONE);
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("resource") && json.currentToken() == JsonToken.START_OBJECT) {
        resource = resource(json);
      } else if (name.equals("fullUrl")) {
        fullUrl = json.getValueAsString("");
      } else {
        json.skipChildren();
      }
    }
    entries.add(
        new BundleEntry(
            resource.number(), resource.type(), resource.id(), fullUrl, resource.span()));
  }

  private BundleEntry resource(JsonParser json) throws IOException {
    int from = bom(file) + (int) json.currentTokenLocation().getByteOffset();
    String resourceType = "";
    String id = "";
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "resourceType" -> resourceType = json.getValueAsString("");
        case "id" -> id = json.getValueAsString("");
        default -> json.skipChildren();
      }
    }
    int to = bom(file) + (int) json.currentLocation().getByteOffset();
    int number = entries.size() + 1;
    if (resourceType.isEmpty()) {
      throw refused(
          "RECORDS-008",
          "entry " + number + " holds a resource without resourceType; one was expected");
    }
    return new BundleEntry(number, resourceType, id, "", new Span(from, to));
  }

  private ChartRefused notJson(JsonProcessingException broken) {
    var at = broken.getLocation();
    String place =
        at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
    return refused("RECORDS-006", place + "this is not JSON, or it is cut off");
  }

  private ChartRefused notBundle(String found) {
    return refused("RECORDS-008", found + "; a FHIR R4 Bundle was expected");
  }

  private ChartRefused refused(String code, String problem) {
    return new ChartRefused(code, file.name() + ": " + problem);
  }
}
