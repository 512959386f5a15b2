package org.fascia.records;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.ErrorHandlerAdapter;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Builds single resources of a chart; whoever is done with one lets it go. */
final class Resources {
  private final ChartFile file;
  private final IParser parser;
  private final Strangers strangers = new Strangers();

  Resources(ChartFile file) {
    this.file = file;
    this.parser = FhirContext.forR4Cached().newJsonParser();
    parser.setParserErrorHandler(strangers);
  }

  /**
   * A resource and the names of the elements in it that FHIR R4 does not have.
   *
   * @param unknown empty in a sound resource
   */
  record Built<T extends Resource>(T resource, Set<String> unknown) {}

  /** Builds the resource of an entry; a value that is not of its type is refused. */
  <T extends Resource> Built<T> build(Class<T> type, BundleEntry entry) {
    strangers.unknown.clear();
    BundleEntry.Span span = entry.span();
    var bytes = new ByteArrayInputStream(file.bytes(), span.from(), span.to() - span.from());
    try {
      T resource = parser.parseResource(type, new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return new Built<>(resource, Set.copyOf(strangers.unknown));
    } catch (WrongValue wrong) {
      throw refused(entry, "\"" + wrong.element + "\" holds a value that is not of its type");
    } catch (DataFormatException broken) {
      throw refused(entry, "this is no FHIR R4 " + entry.type());
    }
  }

  private ChartRefused refused(BundleEntry entry, String problem) {
    return new ChartRefused(
        "RECORDS-015",
        file.name() + ", " + entry.place() + ": " + problem + "; FHIR R4 was expected");
  }

  /** A value cannot be read; the value itself stays out of the message. */
  private static final class WrongValue extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String element;

    WrongValue(String element) {
      this.element = element;
    }
  }

  /** Takes note of what FHIR R4 does not know, and stops at values that are not of their type. */
  private static final class Strangers extends ErrorHandlerAdapter {
    private final Set<String> unknown = new TreeSet<>();

    @Override
    public void unknownElement(@Nullable IParseLocation at, String element) {
      unknown.add(element);
    }

    @Override
    public void unexpectedRepeatingElement(@Nullable IParseLocation at, String element) {
      unknown.add(element);
    }

    @Override
    public void invalidValue(@Nullable IParseLocation at, String value, String error) {
      throw new WrongValue(element(at));
    }

    @Override
    public void incorrectJsonType(
        @Nullable IParseLocation at,
        String element,
        BaseJsonLikeValue.ValueType expected,
        BaseJsonLikeValue.@Nullable ScalarType expectedScalar,
        BaseJsonLikeValue.ValueType found,
        BaseJsonLikeValue.@Nullable ScalarType foundScalar) {
      throw new WrongValue(element);
    }

    private static String element(@Nullable IParseLocation at) {
      String name = at == null ? null : at.getParentElementName();
      return name == null ? "an element" : name;
    }
  }
}
