package org.fascia.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fascia.yaml.YamlNode.Mapping;
import org.fascia.yaml.YamlNode.Scalar;
import org.fascia.yaml.YamlNode.Scalar.Kind;
import org.fascia.yaml.YamlNode.Sequence;

/**
 * A value under a key, given as the type it must have or refused by name and place.
 *
 * @param entry what errors call the entry it stands in
 * @param key the path to it within the entry
 */
record YamlValue(YamlFile file, String entry, String key, YamlNode node) {
  YamlFault fault(String problem) {
    return file.fault(node.place(), entry, key, problem);
  }

  private YamlFault mustBe(String wanted) {
    return fault("must be " + wanted + ", not " + node.shape());
  }

  String text() {
    if (node instanceof Scalar(String text, Kind kind, _) && kind == Kind.TEXT) {
      return text;
    }
    throw mustBe("words");
  }

  String code() {
    if (node instanceof Scalar(String text, Kind kind, _) && kind != Kind.NOTHING) {
      return text;
    }
    throw mustBe("one value");
  }

  int whole() {
    try {
      if (node instanceof Scalar(String text, Kind kind, _) && kind == Kind.WHOLE) {
        return Integer.parseInt(text);
      }
    } catch (NumberFormatException tooLarge) {
      // said below: to the reader of the file both are the same mistake
    }
    throw mustBe("a whole number");
  }

  double number() {
    try {
      if (node instanceof Scalar(String text, Kind kind, _)
          && (kind == Kind.WHOLE || kind == Kind.NUMBER)
          && Double.isFinite(Double.parseDouble(text))) {
        return Double.parseDouble(text);
      }
    } catch (NumberFormatException odd) {
      // said below: YAML knows notations such as .inf and 0x1F that are not wanted here
    }
    throw mustBe("a number");
  }

  boolean truth() {
    if (node instanceof Scalar(String text, Kind kind, _) && kind == Kind.TRUTH) {
      return Boolean.parseBoolean(text);
    }
    throw mustBe("true or false");
  }

  LocalDate day() {
    try {
      return LocalDate.parse(code());
    } catch (DateTimeException odd) {
      throw mustBe("a day such as 2026-03-31");
    }
  }

  <T> T known(String what, Function<String, Optional<T>> known) {
    String word = text();
    return known.apply(word).orElseThrow(() -> fault("there is no " + what + " \"" + word + "\""));
  }

  List<YamlValue> items() {
    if (!(node instanceof Sequence(List<YamlNode> items, _))) {
      throw mustBe("a list");
    }
    List<YamlValue> values = new ArrayList<>();
    for (YamlNode item : items) {
      values.add(new YamlValue(file, entry, key + "[" + (values.size() + 1) + "]", item));
    }
    return values;
  }

  /** The items of a list, or the one value that stands in its place. */
  List<YamlValue> oneOrMore() {
    return node instanceof Scalar ? List.of(this) : items();
  }

  Mapping mapping() {
    if (node instanceof Mapping mapping) {
      return mapping;
    }
    throw mustBe("keys with values");
  }

  /** The values under keys that are free. */
  Map<String, YamlValue> members() {
    Map<String, YamlValue> members = new LinkedHashMap<>();
    mapping()
        .members()
        .forEach(
            (name, member) ->
                members.put(name, new YamlValue(file, entry, key + "." + name, member)));
    return members;
  }
}
